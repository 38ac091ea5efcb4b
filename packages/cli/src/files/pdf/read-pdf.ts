import type { Reading, Result } from "@concordance/core";
import { getDocumentProxy } from "unpdf";
import { fault } from "../../fault.ts";
import type { PdfPage, Piece } from "./pieces.ts";
import { textOfPages } from "./text-of-pages.ts";

/** Most pages, and most pieces of text on all of them, that are read. */
const MOST_PAGES = 2000;
const MOST_PIECES = 4_000_000;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Content = Awaited<ReturnType<Awaited<ReturnType<Document["getPage"]>>["getTextContent"]>>;

const no = (code: string, message: string, tip: string): Result<never> => ({
  ok: false,
  issues: [fault("", code, message, tip)],
});

/** Pieces of a page; what is drawn upward or downward, such as a stamp in the margin, is no part of its text. */
function piecesOf({ items }: Content): Piece[] {
  return items.flatMap((item): Piece[] => {
    if (!("str" in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    if (Math.abs(b) > Math.abs(a)) return [];
    const piece = { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName };
    return [{ ...piece, rightToLeft: item.dir === "rtl", endsLine: item.hasEOL }];
  });
}

async function pageOf(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
  const pieces = piecesOf(await page.getTextContent());
  page.cleanup();
  return { width, height, pieces };
}

async function pagesOf(document: Document): Promise<Result<PdfPage[]>> {
  const tip = "Cut it into parts, one instrument each.";
  if (document.numPages > MOST_PAGES)
    return no("too-large", `the PDF has ${document.numPages} pages; the limit is ${MOST_PAGES}`, tip);
  const pages: PdfPage[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await pageOf(document, number);
    count += page.pieces.length;
    if (count > MOST_PIECES) return no("too-large", "the PDF draws more pieces of text than are read", tip);
    pages.push(page);
  }
  return { ok: true, value: pages };
}

function refusal(error: unknown): Result<never> {
  if (error instanceof Error && error.name === "PasswordException")
    return no("encrypted", "the PDF is locked with a password", "Save it without the password.");
  const reason = error instanceof Error ? error.message : String(error);
  return no("pdf", `the PDF cannot be read: ${reason}`, "Fetch the file again, or print it anew to a PDF.");
}

const isBlank = (pages: readonly PdfPage[]): boolean =>
  pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === ""));

/**
 * The running text of a PDF: paragraphs with an empty line between; running headers and footers, page numbers, footnotes and
 * their marks left out; words that a line end divides joined. The layout of the pages is gone, so there is no way back.
 * Issues: `encrypted`, `pdf` (broken), `too-large`, `no-text` (pictures of pages).
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Reading>> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const pages = await pagesOf(document);
    await document.destroy();
    if (!pages.ok) return pages;
    if (isBlank(pages.value))
      return no("no-text", "the PDF holds no text, only pictures", "Recognise its text first (OCR).");
    return { ok: true, value: { text: textOfPages(pages.value), offsets: null, marked: null } };
  } catch (error) {
    return refusal(error);
  }
}
