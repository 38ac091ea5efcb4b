import { hanSheetFor } from "./han-font.ts";

/** The link of `components/han-font.tsx` to the whole sheet, and the framework's hint to fetch it. */
const WHOLE_SHEET = /<link rel="(?:stylesheet|preload)" href="\/fonts\/[^"]{1,80}"(?: as="style")?\/>/gu;
/** Shows words that are not in the page when it comes. */
const FIRST_RESULTS = "/scripts/instant.js";
const NONCE = /'nonce-([^']{1,80})'/u;
const CHOICE = 'class="language-choice"';

/** The words of a page, but for the choice of language, where the name of Chinese has a font of its own. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const choice = body.indexOf(CHOICE);
  return choice < 0 ? body : body.slice(0, choice) + body.slice(body.indexOf("</nav>", choice));
}

/**
 * A page with the style sheet for its Chinese words in its head, if it has any, in place of the whole sheet. That it is there
 * when the page is first laid out matters: a sheet with fonts that comes later has the browser take up all fonts anew, those
 * too that had come too late to be used, and words move. `policy` is the page's own, for its nonce.
 */
export function withHanFont(html: string, policy: string | null): string {
  const isChinese = html.includes('<html lang="zh"');
  if (isChinese && html.includes(FIRST_RESULTS)) return html;
  const sheet = hanSheetFor(wordsOf(html), isChinese);
  if (!sheet) return html;
  const [, nonce = ""] = NONCE.exec(policy ?? "") ?? [];
  return html
    .replaceAll(WHOLE_SHEET, "")
    .replace("</head>", () => `<style nonce="${nonce}">${sheet}</style></head>`);
}
