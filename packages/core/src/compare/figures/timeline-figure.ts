import type { TimelineEntry } from "../history/timeline.ts";
import { orderOf } from "../matrix/dates.ts";
import { forceMark, MARK_WIDTH } from "./force-mark.ts";
import { BODY_TOP, type FigureOptions, frame, LINE, MARGIN, Page, SMALL, TEXT } from "./frame.ts";
import { type FigureLabels, filled, saidWords } from "./labels.ts";
import { type Drawn, element, fitted, title } from "./svg.ts";

/** Columns: date, title, axis, mark and words. */
const DATE_ROOM = 80;
const TITLE_ROOM = 400;
const AXIS_ROOM = 260;
const WORD_ROOM = 200;
const AXIS = MARGIN + DATE_ROOM + TITLE_ROOM;
const WIDTH = AXIS + AXIS_ROOM + WORD_ROOM + MARGIN;
const ROW = LINE + 4;
const TOP = BODY_TOP + LINE;

/** A date as a number of years. */
function yearsOf(date: string): number {
  const [year = "0", month = "1", day = "1"] = orderOf(date).split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}

/** An instrument in time as far as it is drawn: of its statements, how many they are. */
interface DrawnEntry extends Pick<TimelineEntry, "title" | "date" | "coded" | "strongest"> {
  readonly statements: { readonly length: number };
}

/** A timeline as far as it is drawn. */
export interface DrawnTimeline {
  readonly entries: readonly DrawnEntry[];
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

function scaleOf(entries: readonly DrawnEntry[]): Scale {
  const years = entries.map(({ date }) => yearsOf(date)).filter((year) => year > 0);
  return { from: Math.floor(Math.min(...years)), to: Math.floor(Math.max(...years)) + 1 };
}

const placeOf = (years: number, { from, to }: Scale): number =>
  AXIS + 10 + ((years - from) / (to - from)) * (AXIS_ROOM - 30);

function axisOf(scale: Scale, rows: number, page: Page): Drawn[] {
  const years = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => scale.from + i);
  const every = Math.ceil(years.length / 6);
  return years
    .filter((_, i) => i % every === 0)
    .flatMap((year) => {
      const x = page.x(placeOf(year, scale));
      return [
        element("path", { class: "rule", d: `M${x} ${TOP}V${TOP + rows * ROW}` }),
        page.text(placeOf(year, scale) - 12, TOP - 5, String(year), { size: SMALL, soft: true }),
      ];
    });
}

/** What an instrument says, in words. */
function wordsOf({ strongest, statements, coded }: DrawnEntry, labels: FigureLabels): string {
  const { texts } = labels;
  if (coded === "none") return texts.notCoded;
  if (!strongest) return texts.nothing;
  return saidWords(strongest.force, statements.length, labels);
}

function rowOf(entry: DrawnEntry, at: number, page: Page, scale: Scale, labels: FigureLabels): Drawn {
  const y = TOP + at * ROW;
  const words = wordsOf(entry, labels);
  const start = AXIS + AXIS_ROOM;
  const { strongest } = entry;
  return element(
    "g",
    {},
    title(`${entry.date}: ${entry.title}. ${words}`),
    page.text(MARGIN, y + LINE - 4, orderOf(entry.date), { size: SMALL, soft: true }),
    page.text(MARGIN + DATE_ROOM, y + LINE - 4, fitted(entry.title, TEXT, TITLE_ROOM - 12), { named: true }),
    element("circle", {
      class: "mark",
      cx: page.x(placeOf(yearsOf(entry.date), scale)),
      cy: y + LINE / 2,
      r: 4,
    }),
    strongest
      ? forceMark(strongest.force, strongest.strength, page.box(page.x(start, MARK_WIDTH), y + 1, MARK_WIDTH))
      : "",
    page.text(start + MARK_WIDTH + 10, y + LINE - 4, words, { size: SMALL, soft: !strongest }),
  );
}

/**
 * Instruments in time as SVG, one a line, the oldest first: date, title, place on an axis of years, and the strongest force by
 * shape, bars and word.
 *
 * @example timelineFigure(timeline(snapshot, { topic: "safety" }), { labels: ENGLISH_LABELS })
 */
export function timelineFigure({ entries }: DrawnTimeline, options: FigureOptions): Drawn {
  const { labels } = options;
  const page = new Page(WIDTH, labels);
  const scale = entries.length > 0 ? scaleOf(entries) : { from: 0, to: 1 };
  const [from, to] = [entries[0]?.date ?? "", entries.at(-1)?.date ?? ""];
  return frame(
    {
      page,
      height: TOP + entries.length * ROW + MARGIN,
      title: labels.texts.timelineTitle,
      description: filled(labels.texts.timelineDescription, { rows: entries.length, from, to }),
      body: [
        ...(entries.length > 0 ? axisOf(scale, entries.length, page) : []),
        ...entries.map((entry, at) => rowOf(entry, at, page, scale, labels)),
      ],
    },
    options,
  );
}
