/** Words that a page draws at a place, in points from the lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: true;
}

const WIDTH = 595;
const HEIGHT = 842;

const escaped = (text: string): string => text.replaceAll(/[\\()]/gu, "\\$&");

const drawing = ({ text, x, y, size = 10, bold }: Drawn): string =>
  `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** Joins objects to a file with its table of places; `trailer` adds to its last part. */
function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(`${file}${table}${end}`, (character) => character.charCodeAt(0));
}

/** A PDF whose pages draw words in Helvetica; in Latin-1 only. */
export function pdfOf(pages: readonly (readonly Drawn[])[], trailer = ""): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(" ");
  const resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> >>";
  const objects = pages.flatMap((drawn, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${6 + 2 * index} 0 R >>`,
    stream(drawn.map(drawing).join("\n")),
  ]);
  return fileOf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      font("Helvetica"),
      font("Helvetica-Bold"),
      ...objects,
    ],
    trailer,
  );
}

/** A PDF that asks for a password. */
export function lockedPdf(): Uint8Array {
  const key = "00".repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  return pdfOf([[{ text: "They agree.", x: 72, y: 700 }]], lock);
}
