import { html } from "hono/html";
import type { Document, Operation } from "../open-api/document.ts";
import { type Html, worded } from "./html.ts";
import { operationPart } from "./operation.ts";
import { page } from "./page.ts";

interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

const operationsOf = ({ paths }: Document): Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const anchorOf = (tag: string): string => `about-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-")}`;
const paragraphs = (text: string): Html[] =>
  text.split("\n\n").map((paragraph) => html`<p>${worded(paragraph)}</p>`);

/** The page of the contract: every operation by its resource, each to be read and tried. */
export function referencePage(document: Document): Html {
  const byTag = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags[0] ?? "Other");
  const tags = [...byTag.keys()];
  return page(
    "Reference",
    html`<header>
<h1>The API of Concordance</h1>
${paragraphs(document.info.description)}
<p>Version ${document.info.version}. The contract for programs: <a href="/openapi.json">OpenAPI 3.1</a>. What you send from
this page goes to this server alone.</p>
</header>
<nav aria-label="Resources"><ul>${tags.map((tag) => html`<li><a href="#${anchorOf(tag)}">${tag}</a></li>`)}</ul></nav>
<main>${[...byTag].map(
      ([tag, operations]) => html`<section>
<h2 id="${anchorOf(tag)}">${tag}</h2>
${operations.map(({ method, path, operation }) => operationPart(method, path, operation, document.components.schemas))}
</section>`,
    )}</main>`,
    "/docs/try.js",
  );
}
