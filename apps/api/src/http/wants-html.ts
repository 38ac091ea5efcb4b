import type { Context } from "hono";

/** Whether the client names HTML before it names JSON, as browsers do when a reader follows a link. */
export function wantsHtml(c: Context): boolean {
  const accept = c.req.header("Accept") ?? "";
  const [html, json] = [accept.indexOf("text/html"), accept.indexOf("json")];
  return html !== -1 && (json === -1 || html < json);
}
