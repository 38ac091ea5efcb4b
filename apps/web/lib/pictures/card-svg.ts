import type { Edition } from "../edition.ts";
import { escaped } from "../markup.ts";
import { Canvas, COLOURS } from "./canvas.ts";
import type { Card } from "./cards.ts";
import { scriptOf } from "./fonts.ts";
import { linesOf, widthOf } from "./lines.ts";

const WIDTH = 640;
const SIDE = 24;
/** A reader's own fonts may be wider than those that lines are measured with. */
const ROOM = (WIDTH - 2 * SIDE) * 0.9;
const LINE = 34;
const SERIF = { family: "Georgia, 'Songti SC', 'Geeza Pro', serif" };
const SANS = { family: "system-ui, Helvetica, Arial, sans-serif" };

/** A card as an SVG that needs no other file, with the address that it comes from. */
export function cardSvg(edition: Edition, card: Card, address: string): string {
  const { kicker, title, foot, source, force } = card;
  const { language, messages } = edition;
  const canvas = new Canvas(WIDTH, language);
  const fits = (font: typeof title.language, size: number) => (line: string) =>
    widthOf(line, scriptOf(font).text, size) <= ROOM;
  const lines = linesOf(title.text, fits(title.language, 22));
  const sourceLines = source ? linesOf(source.text, fits(source.language, 14)) : [];
  const feet = [
    ...linesOf(foot, fits(language, 14)).map((words) => ({ words, of: language })),
    ...sourceLines.map((words) => ({ words, of: source?.language ?? language })),
  ];
  const below = 78 + lines.length * LINE;
  const height = below + feet.length * 22 + 44;
  const text = (y: number, words: string, style: Parameters<Canvas["line"]>[4], of = language) =>
    canvas.line(SIDE, y, words, of, style);
  const kickerStyle = { font: SANS, size: 16, colour: COLOURS.mark, weight: 700 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" xml:lang="${language}" role="img" aria-label="${escaped(kicker + messages.punctuation.colon + title.text)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.ground}" stroke="#ccd4d6"/><rect width="${WIDTH}" height="5" fill="${COLOURS.mark}"/>`,
    force ? canvas.sign(SIDE, 26, force, 1, COLOURS.mark) : "",
    canvas.line(force ? 78 : SIDE, 40, kicker, language, kickerStyle),
    ...lines.map((line, at) =>
      text(78 + at * LINE, line, { font: SERIF, size: 22, colour: COLOURS.ink }, title.language),
    ),
    ...feet.map(({ words, of }, at) =>
      text(below + 6 + at * 22, words, { font: SANS, size: 14, colour: COLOURS.soft }, of),
    ),
    text(
      height - 16,
      `${messages.site.name}, CC BY 4.0 · ${address}`,
      { font: SANS, size: 13, colour: "#0a4d69" },
      "en",
    ),
    "</svg>",
  ].join("");
}
