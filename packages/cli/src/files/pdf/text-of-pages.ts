import { withoutFurniture } from "./furniture.ts";
import { linesOfPage } from "./layout.ts";
import { withoutNotes } from "./notes.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { PdfPage } from "./pieces.ts";

/** The running text of the pages of a document: paragraphs with an empty line between, furniture and footnotes left out. */
export function textOfPages(pages: readonly PdfPage[]): string {
  const heights = pages.map(({ height }) => height);
  const lines = pages.map(linesOfPage);
  const body = withoutNotes(withoutFurniture(lines, heights), heights);
  const paragraphs = paragraphsOf(body.flat());
  return paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
}
