import { forceShape } from "../components/force-mark.tsx";
import type { Card } from "./cards.ts";

const ESCAPES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[<>&"]/gu, (mark) => ESCAPES[mark] ?? "");

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function linesOf(text: string, max: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + word.length + 1 > max) lines.push(last, word);
    else lines.push(`${last} ${word}`);
  }
  return lines;
}

const WIDTH = 640;
const LINE = 30;
const SERIF = "Georgia, serif";
const SANS = "Helvetica, Arial, sans-serif";

/** A card as an SVG that needs no other file, with the address that it comes from. */
export function cardSvg({ kicker, title, foot, force }: Card, address: string): string {
  const lines = linesOf(title, 54);
  const feet = linesOf(foot, 84);
  const below = 82 + lines.length * LINE;
  const height = below + feet.length * 20 + 44;
  const text = (x: number, y: number, style: string, words: string) =>
    `<text x="${x}" y="${y}" ${style}>${escaped(words)}</text>`;
  const sign = force ? `<g transform="translate(24 26)" fill="#14313f">${forceShape(force)}</g>` : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(`${kicker}: ${title}`)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fdfdfc" stroke="#ccd4d6"/><rect width="${WIDTH}" height="5" fill="#14313f"/>`,
    sign,
    text(
      force ? 78 : 24,
      40,
      `font-family="${SANS}" font-size="16" font-weight="bold" fill="#14313f"`,
      kicker,
    ),
    ...lines.map((line, at) =>
      text(24, 78 + at * LINE, `font-family="${SERIF}" font-size="22" fill="#14191d"`, line),
    ),
    ...feet.map((line, at) =>
      text(24, below + 10 + at * 20, `font-family="${SANS}" font-size="14" fill="#4b565d"`, line),
    ),
    text(
      24,
      height - 16,
      `font-family="${SANS}" font-size="13" fill="#0a4d69"`,
      `Concordance, CC BY 4.0 · ${address}`,
    ),
    "</svg>",
  ].join("");
}
