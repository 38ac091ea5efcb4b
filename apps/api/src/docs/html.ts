import { html } from "hono/html";

/** HTML that is escaped already. */
export type Html = ReturnType<typeof html>;

/** Words in which what stands between backticks is code. */
export const worded = (text: string): (Html | string)[] =>
  text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
