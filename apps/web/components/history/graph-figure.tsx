import type { GraphAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { type Arc, referenceLines } from "../../lib/reference-lines.ts";
import { InstrumentTitle } from "../names.tsx";

type Relation = GraphAnswer["edges"][number]["relation"];

/** Units of the figure: a line is as high as its row of text. */
const ROW = 20;
const WIDTH = 200;

/** Each relation has a stroke of its own: dashes and width, no colour. */
const STROKES: Readonly<Record<Relation, readonly [dashes: string | undefined, width: number]>> = {
  "builds-on": [undefined, 2],
  reaffirms: [undefined, 1],
  welcomes: ["6 3", 1],
  implements: ["8 3 2 3", 1.5],
  supersedes: [undefined, 3],
  cites: ["1.5 3", 1],
};

const strokeOf = (relation: Relation) => {
  const [strokeDasharray, strokeWidth] = STROKES[relation];
  return { strokeDasharray, strokeWidth };
};

function ArcPath({ arc, lines, words }: { arc: Arc; lines: number; words: string }) {
  const [start, end] = [arc.from * ROW + ROW / 2, arc.to * ROW + ROW / 2];
  const bend = Math.min(WIDTH * 1.25, 24 + (Math.abs(arc.to - arc.from) / Math.max(1, lines)) * WIDTH * 1.4);
  return (
    <g className="arc">
      <title>{words}</title>
      <path d={`M0 ${start}C${bend} ${start} ${bend} ${end} 7 ${end}`} {...strokeOf(arc.edge.relation)} />
      <path className="head" d={`M0 ${end}l8 -3.5v7z`} />
    </g>
  );
}

/** What the strokes mean, of those that are drawn. */
function Strokes({ edition, arcs }: { edition: Edition; arcs: readonly Arc[] }) {
  const { relations } = edition.messages.vocabulary;
  const drawn = (Object.keys(STROKES) as Relation[]).filter((relation) =>
    arcs.some(({ edge }) => edge.relation === relation),
  );
  return (
    <ul className="strokes">
      {drawn.map((relation) => (
        <li key={relation}>
          <svg viewBox="0 0 36 8" aria-hidden="true">
            <path d="M0 4H36" {...strokeOf(relation)} />
          </svg>{" "}
          {relations[relation]}
        </li>
      ))}
    </ul>
  );
}

/**
 * Instruments one a line, by date, with arcs from the text that refers to the text referred to. Names are text with links;
 * the arcs are one image, whose content the table beneath says in words.
 */
export function GraphFigure({ edition, answer }: { edition: Edition; answer: GraphAnswer }) {
  const { paths, instrumentTitle, messages } = edition;
  const { graph: words, vocabulary, counts, punctuation } = messages;
  const { lines, arcs, outside } = referenceLines(answer);
  if (lines.length === 0) return <p className="missing">{words.none}</p>;
  const named = (at: number) => instrumentTitle(answer.included, lines[at]?.id ?? "");
  const height = lines.length * ROW;
  return (
    <figure className="figure">
      <Strokes edition={edition} arcs={arcs} />
      <div className="graph-figure">
        <ol>
          {lines.map(({ id, date }) => (
            <li key={id}>
              <span className="aside">{date.slice(0, 4)}</span>{" "}
              <a href={paths.instrument(id)} dir="auto">
                <InstrumentTitle edition={edition} included={answer.included} id={id} />
              </a>
            </li>
          ))}
        </ol>
        <div className="arcs">
          <svg
            viewBox={`0 0 ${WIDTH} ${height}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={words.figureNote}
          >
            {arcs.map((arc) => (
              <ArcPath
                key={`${arc.edge.from} ${arc.edge.to} ${arc.edge.relation}`}
                arc={arc}
                lines={lines.length}
                words={`${named(arc.from)} · ${vocabulary.relations[arc.edge.relation]} · ${named(arc.to)}`}
              />
            ))}
          </svg>
        </div>
      </div>
      <figcaption className="note">
        {words.figureNote}
        {outside > 0 && punctuation.gap + words.outside(counts.number(outside))}
      </figcaption>
    </figure>
  );
}
