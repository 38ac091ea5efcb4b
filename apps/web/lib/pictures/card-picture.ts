import type { Edition } from "../edition.ts";
import type { Language } from "../languages.ts";
import { Canvas, COLOURS } from "./canvas.ts";
import type { Card } from "./cards.ts";
import { type PictureFont, scriptOf } from "./fonts.ts";
import { firstLines, linesOf, widthOf } from "./lines.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const SIDE = 72;
const ROOM = WIDTH - 2 * SIDE;
const { ink: INK, mark: MARK, soft: SOFT, ground: GROUND } = COLOURS;

/** Sizes of a title, the largest first, with the lines that there is room for in each. */
const SIZES = [68, 54, 44, 38] as const;
const TITLE_TOP = 150;
const TITLE_ROOM = 310;
/** Height of a line by size; Chinese characters and the strokes of Arabic need more. */
const LEADING: Readonly<Partial<Record<Language, number>>> = { zh: 1.35, ar: 1.5 };
const leadingOf = (language: Language): number => LEADING[language] ?? 1.2;

const fitting = (font: PictureFont, size: number, room: number) => (line: string) =>
  widthOf(line, font, size) <= room;

/** More characters than these have room in no size. */
const TITLE_MAX = 500;

/** A title in the largest size in which it has room. */
function titleLines({ text, language }: Card["title"]) {
  const font = scriptOf(language).text;
  const words = [...text].slice(0, TITLE_MAX).join("");
  const leading = leadingOf(language);
  const set = (size: number) => {
    const fits = fitting(font, size, ROOM);
    return { size, font, fits, most: Math.floor(TITLE_ROOM / (size * leading)), lines: linesOf(words, fits) };
  };
  const sets = SIZES.map(set);
  const chosen = sets.find(({ lines, most }) => lines.length <= most) ?? set(SIZES[SIZES.length - 1] ?? 38);
  const { size, lines, most, fits } = chosen;
  return { font, size, step: size * leading, lines: firstLines(lines, most, fits) };
}

const NAME = { size: 40, font: { family: "Source Serif 4 SemiBold" }, weight: 600, colour: INK } as const;
/** The name of the site at the foot, with room before it. */
const NAME_ROOM = 330;
const FOOT = 26;

/** What stands at the foot, a line each, cut where there is no room. */
function footLines(language: Language, { foot, source }: Card): Card["title"][] {
  return [{ language, text: foot }, ...(source ? [source] : [])].map((line) => {
    const fits = fitting(scriptOf(line.language).label, FOOT, ROOM - NAME_ROOM);
    return { ...line, text: firstLines(linesOf(line.text, fits), 1, fits).join("") };
  });
}

/** A card as an SVG of 1200 × 630 points, as sites that show what is shared expect it. */
export function cardPicture(edition: Edition, card: Card): string {
  const { kicker, title, force } = card;
  const { language, messages } = edition;
  const canvas = new Canvas(WIDTH, language);
  const { label } = scriptOf(language);
  const { font, size, step, lines } = titleLines(title);
  const feet = footLines(language, card);
  const below = HEIGHT - 62;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/><rect width="${WIDTH}" height="20" fill="${MARK}"/>`,
    force ? canvas.sign(SIDE, 79, force, 2, MARK) : "",
    canvas.line(force ? SIDE + 106 : SIDE, 106, kicker, language, { font: label, size: 32, colour: MARK }),
    ...lines.map((line, at) =>
      canvas.line(SIDE, TITLE_TOP + size + at * step, line, title.language, { font, size, colour: INK }),
    ),
    ...feet.map((line, at) =>
      canvas.line(SIDE, below - (feet.length - 1 - at) * 38, line.text, line.language, {
        font: scriptOf(line.language).label,
        size: FOOT,
        colour: SOFT,
      }),
    ),
    canvas.lastLine(SIDE, below, messages.site.name, "en", NAME),
    "</svg>",
  ].join("");
}
