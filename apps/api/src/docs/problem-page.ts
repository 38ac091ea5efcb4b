import { html } from "hono/html";
import type { Html } from "./html.ts";
import { page } from "./page.ts";

interface ProblemType {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly meaning: string;
}

/** What one type of problem means, for a reader. */
export const problemPage = ({ type, title, status, meaning }: ProblemType): Html =>
  page(
    title,
    html`<main>
<h1>${title}</h1>
<p>${meaning}</p>
<dl>
<dt>Status</dt><dd>${status}</dd>
<dt>Type</dt><dd><code>${type}</code></dd>
</dl>
<p>An answer of this type names in <code>errors</code> each fault of the request, where it is, and what to do about it.
The <a href="/docs">reference</a> tells what each address takes.</p>
</main>`,
  );
