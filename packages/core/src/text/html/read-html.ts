import { Prose } from "../reading/prose.ts";
import type { Reading } from "../reading/reading.ts";
import { ownItems } from "./choose.ts";
import { type Item, Page } from "./page.ts";
import { tokenise } from "./tokens.ts";

function say(item: Item, prose: Prose): void {
  if (item.kind === "words") prose.copy(item.start, item.end, item.lines);
  else if (item.kind === "character") prose.replace(item.text, item.start, item.end);
  else if (item.kind === "mark") prose.mark(item.mark);
}

function proseOf(html: string): Prose {
  const page = new Page(html);
  tokenise(html, page);
  page.end();
  const own = ownItems(page.items, page.regions);
  const prose = new Prose(html);
  for (const [index, item] of page.items.entries()) {
    if (item.kind === "break") prose.break(item.strength);
    else if (item.kind === "line") prose.line();
    else if (own[index]) say(item, prose);
  }
  return prose;
}

/**
 * The own text of an HTML page, such as a saved page of a government: its main element, its article, otherwise its densest
 * block, in paragraphs with an empty line between. Left out: tags, scripts, what is hidden, what frames the page
 * (navigation, banners, breadcrumbs, footers), what stands beside the text (related links, share bars), notes and their
 * marks. List items begin with `- ` or the number that a browser would show; cells of a table are parted by a space, rows
 * by an empty line.
 *
 * Total: any string gives a reading, in time that grows with its length. `offsets` leads back to the HTML.
 *
 * @example readHtml("<nav>Home</nav><h1>Aims</h1><p>They&nbsp;agree.").text // "Aims\n\nThey\u00A0agree.\n"
 */
export function readHtml(html: string): Reading {
  return { ...proseOf(html).finish(), marked: null };
}
