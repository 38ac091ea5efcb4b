import type { TopicId } from "../../model/index.ts";
import type { Cell, Matrix, Row } from "../matrix/matrix.ts";
import { silenceOf } from "../matrix/matrix.ts";
import { BARS_WIDTH, strengthBars } from "./force-mark.ts";
import { BODY_TOP, type FigureOptions, frame, LINE, MARGIN, Page, SMALL, TEXT } from "./frame.ts";
import { type FigureLabels, filled, saidWords } from "./labels.ts";
import { type Drawn, element, escaped, fitted, title, widthOf } from "./svg.ts";

/** A cell as far as it is drawn: of its statements, how many they are. */
interface DrawnCell extends Pick<Cell, "state" | "strongest"> {
  readonly statements: { readonly length: number };
}

interface DrawnRow extends Pick<Row, "name" | "coded"> {
  readonly id: string;
  readonly cells: readonly DrawnCell[];
}

/** A matrix as far as it is drawn. */
export interface DrawnMatrix extends Pick<Matrix, "topics" | "cell"> {
  readonly rows: readonly DrawnRow[];
}

/** A matrix as a figure; `href` makes every cell that speaks a link. */
export interface MatrixFigureOptions extends FigureOptions {
  readonly href?: (row: string, topic: TopicId) => string;
}

const CELL = 26;
const NAME_ROOM = 230;
const HEAD_ROOM = 150;
/** Heads of columns lean, so that long words stay readable. */
const LEAN = 50;
const BAR_SCALE = 0.75;

/** What a cell says in words. */
function cellWords({ name, coded }: DrawnRow, topic: TopicId, cell: DrawnCell, labels: FigureLabels): string {
  const { strongest, statements } = cell;
  const said = strongest
    ? saidWords(strongest.force, statements.length, labels)
    : labels.states[silenceOf(coded)];
  return filled(labels.texts.about, { row: name, topic: labels.topics[topic], said });
}

/** What is not there has its own sign: nothing, a stroke, or a cross. */
function silentSign(state: Cell["state"], x: number, y: number): Drawn {
  const [middle, centre] = [x + CELL / 2, y + LINE / 2 + 2];
  if (state === "silent-in-part") return element("path", { class: "rule", d: `M${middle - 3} ${centre}h6` });
  if (state !== "not-coded") return "";
  return element("path", { class: "rule", d: `M${middle - 3} ${centre - 3}l6 6m0-6l-6 6` });
}

function spokenSign(
  { strongest }: DrawnCell,
  value: string | undefined,
  page: Page,
  x: number,
  y: number,
): Drawn {
  if (!strongest) return "";
  const ground = element("rect", {
    class: `s${strongest.strength}`,
    x: x + 1,
    y: y + 1,
    width: CELL - 2,
    height: LINE + 2,
  });
  const middle = { x: x + CELL / 2, y: y + LINE - 3, "font-size": SMALL, "text-anchor": "middle" };
  if (value !== undefined) return ground + element("text", middle, escaped(value));
  return (
    ground +
    strengthBars(
      strongest.strength,
      page.box(x + (CELL - BARS_WIDTH * BAR_SCALE) / 2, y + 4, BARS_WIDTH, BAR_SCALE),
    )
  );
}

const ROW = LINE + 4;

function rowOf(
  row: DrawnRow,
  at: number,
  page: Page,
  matrix: Pick<Matrix, "topics" | "cell">,
  options: MatrixFigureOptions,
): Drawn {
  const y = BODY_TOP + HEAD_ROOM + at * ROW;
  const cells = row.cells.map((cell, i) => {
    const topic = matrix.topics[i];
    if (!topic) return "";
    const x = page.x(MARGIN + NAME_ROOM + i * CELL, CELL);
    const words = title(cellWords(row, topic, cell, options.labels));
    if (cell.state !== "speaks") return element("g", {}, words, silentSign(cell.state, x, y));
    const value = matrix.cell === "count" ? String(cell.statements.length) : undefined;
    const sign = spokenSign(cell, value, page, x, y);
    const href = options.href?.(row.id, topic);
    return href === undefined ? element("g", {}, words, sign) : element("a", { href }, words, sign);
  });
  const name = page.text(MARGIN, y + LINE - 4, fitted(row.name, TEXT, NAME_ROOM - 8), { named: true });
  const rule = element("path", {
    class: "rule",
    d: `M${MARGIN} ${y + ROW - 0.5}H${page.width - MARGIN}`,
    "stroke-width": 0.5,
  });
  return element("g", {}, rule, name, ...cells);
}

function heads(topics: readonly TopicId[], page: Page, { topics: names }: FigureLabels): Drawn[] {
  const y = BODY_TOP + HEAD_ROOM - 8;
  return topics.map((topic, i) => {
    const start = MARGIN + NAME_ROOM + i * CELL + CELL / 2 + 4;
    const word = fitted(names[topic], TEXT, HEAD_ROOM / Math.sin((LEAN * Math.PI) / 180) - 16);
    return page.text(start, y, word, { transform: `rotate(${-LEAN * page.step} ${page.x(start)} ${y})` });
  });
}

const LEGEND = 3 * LINE + 8;
const LEGEND_STEP = 118;
const STRENGTHS = [0, 1, 2, 3, 4] as const;
/** Room that the legend needs, however few topics there are. */
const LEAST_WIDTH = 2 * MARGIN + 6 * LEGEND_STEP;

/** What the signs mean: the scale of strength, or colour by it, and the signs of silence. */
function legend({ labels }: MatrixFigureOptions, page: Page, y: number): Drawn[] {
  const { states, texts } = labels;
  const scale = STRENGTHS.map((strength) => {
    const start = MARGIN + strength * LEGEND_STEP;
    const x = page.x(start, CELL);
    const ground = element("rect", { class: `s${strength}`, x, y, width: CELL, height: LINE });
    const bars = strengthBars(
      strength,
      page.box(x + (CELL - BARS_WIDTH * BAR_SCALE) / 2, y + 2, BARS_WIDTH, BAR_SCALE),
    );
    return (
      ground +
      bars +
      page.text(start + CELL + 6, y + LINE - 5, filled(texts.strength, { strength }), { size: SMALL })
    );
  });
  const silent = (["silent", "silent-in-part", "not-coded"] as const).map((state, i) => {
    const start = MARGIN + i * 2 * LEGEND_STEP;
    const x = page.x(start, CELL);
    const below = y + LINE + 8;
    const box = element("rect", { class: "rule", x: x + 1, y: below, width: CELL - 2, height: LINE });
    return (
      box +
      silentSign(state, x, below - 2) +
      page.text(
        start + CELL + 6,
        below + LINE - 5,
        fitted(states[state], SMALL, 2 * LEGEND_STEP - CELL - 10),
        {
          size: SMALL,
        },
      )
    );
  });
  return [...scale, ...silent];
}

/**
 * The matrix as a heat map in SVG: rows of names, leaning heads of topics, in each cell the scale of strength as bars (or the
 * number of statements), with a tooltip in words. Silence, silence of what is coded in part, and what is not coded each have a
 * sign of their own. Colour only adds to it.
 *
 * @example matrixFigure(matrix(snapshot, { rows: "party", ids: ["fr", "cn"] }), { labels: ENGLISH_LABELS })
 */
export function matrixFigure(matrix: DrawnMatrix, options: MatrixFigureOptions): Drawn {
  const { labels } = options;
  const { rows, topics, cell } = matrix;
  const { texts } = labels;
  const lastHead = widthOf(labels.topics[topics.at(-1) ?? "definitions"], TEXT);
  const lean = Math.min(HEAD_ROOM, lastHead * Math.cos((LEAN * Math.PI) / 180));
  const width = Math.ceil(2 * MARGIN + NAME_ROOM + topics.length * CELL + lean);
  const page = new Page(Math.max(LEAST_WIDTH, width), labels);
  const bottom = BODY_TOP + HEAD_ROOM + rows.length * ROW + MARGIN;
  return frame(
    {
      page,
      height: bottom + LEGEND,
      title: cell === "count" ? texts.matrixTitleCount : texts.matrixTitleStrongest,
      description: filled(texts.matrixDescription, { rows: rows.length, topics: topics.length }),
      body: [
        ...heads(topics, page, labels),
        ...rows.map((row, at) => rowOf(row, at, page, matrix, options)),
        ...legend(options, page, bottom),
      ],
    },
    options,
  );
}
