/** Scripts of a page that are its own (`public/scripts`), and data for search engines; all others are the framework's. */
const OWN = /^<script (?:async="" src="\/scripts\/|type="application\/ld\+json")/u;
const OPENS = "<script";
const CLOSES = "</script>";

/** Hints to load scripts, and the empty comments by which the framework finds its texts again. */
const HINTS = /<link rel="preload" as="script"[^>]{0,400}>|<!-- -->/gu;

/**
 * The markup of a page without what the framework would need to run in the browser: its scripts, hints to load them, and the
 * second copy of the page as data. Whatever else is in the page stays as it is, in its order.
 */
export function withoutFramework(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf(OPENS); at >= 0; at = html.indexOf(OPENS, from)) {
    const closes = html.indexOf(CLOSES, at);
    if (closes < 0) break;
    const end = closes + CLOSES.length;
    kept.push(html.slice(from, at));
    if (OWN.test(html.slice(at, at + 80))) kept.push(html.slice(at, end));
    from = end;
  }
  kept.push(html.slice(from));
  return kept.join("").replace(HINTS, "");
}
