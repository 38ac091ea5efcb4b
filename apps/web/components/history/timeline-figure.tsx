import type { TimelineAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { timeScale } from "../../lib/time-scale.ts";
import { SHAPES } from "../force-mark.tsx";

type Entry = TimelineAnswer["entries"][number];

const WIDTH = 760;
const HEIGHT = 256;
const LEFT = 34;
const TOP = 14;
const STEP = 36;
const STRENGTHS = [4, 3, 2, 1, 0] as const;
const BELOW = TOP + 5 * STEP + 6;
/** Half the side of a mark. */
const HALF = 6;

const heightOf = ({ strongest }: Entry): number =>
  strongest ? TOP + (4 - strongest.strength) * STEP + HALF : BELOW;

/** Marks that would cover one another are set a little apart, by the order of their dates. */
function placed(entries: readonly Entry[], at: (date: string) => number) {
  const taken: { x: number; y: number }[] = [];
  return entries.map((entry) => {
    const x = at(entry.date);
    const base = heightOf(entry);
    const free = [0, 1, 2].find(
      (row) => !taken.some((other) => other.y === base + row * 9 && Math.abs(other.x - x) < 2 * HALF),
    );
    const y = base + (free ?? 2) * 9;
    taken.push({ x, y });
    return { entry, x, y };
  });
}

function Mark({
  edition,
  answer,
  entry,
  x,
  y,
}: {
  edition: Edition;
  answer: TimelineAnswer;
  entry: Entry;
  x: number;
  y: number;
}) {
  const { paths, dated, instrumentTitle, messages } = edition;
  const { timeline: words, vocabulary, punctuation } = messages;
  const force = entry.strongest && answer.included.forces[entry.strongest.force];
  const silent = entry.coded === "none" ? words.notCoded : words.silent;
  const told = force ? vocabulary.forces[force.id] : silent;
  return (
    <a href={paths.instrument(entry.instrument)} tabIndex={-1}>
      <title>
        {dated(entry.date) +
          punctuation.colon +
          instrumentTitle(answer.included, entry.instrument) +
          punctuation.bracketed(told)}
      </title>
      {force ? (
        <path
          className="timeline-mark"
          d={SHAPES[force.family]}
          transform={`translate(${x - HALF} ${y - HALF}) scale(0.75)`}
        />
      ) : (
        <path
          className="timeline-mark"
          data-spoken={false}
          d={entry.coded === "none" ? `M${x - 4} ${y - 4}l8 8m0-8l-8 8` : `M${x - 4} ${y}h8`}
        />
      )}
    </a>
  );
}

/**
 * Instruments by date, the stronger the higher, drawn on the server. It is for the eye: the table beneath says the same to a
 * screen reader and has the same links for the keyboard.
 */
export function TimelineFigure({ edition, answer }: { edition: Edition; answer: TimelineAnswer }) {
  const { messages, direction } = edition;
  const { timeline: words, force } = messages;
  const mirrored = direction === "rtl";
  const [from, to] = mirrored ? [12, WIDTH - LEFT] : [LEFT, WIDTH - 12];
  const { years, at } = timeScale(
    answer.entries.map(({ date }) => date),
    { from, to, mirrored },
  );
  return (
    <figure className="figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a figure wider than a phone is scrolled with the keyboard too */}
      <section className="scroll" tabIndex={0} aria-label={words.title}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="timeline-figure" aria-hidden="true">
          {years.map(({ year, at: x }, i) => (
            <g key={year}>
              <path className="rule" d={`M${x} ${TOP - 8}V${BELOW + 26}`} />
              {i < years.length - 1 && (
                <text
                  x={mirrored ? x - 4 : x + 4}
                  y={HEIGHT - 6}
                  textAnchor={mirrored ? "end" : "start"}
                  direction="ltr"
                >
                  {year}
                </text>
              )}
            </g>
          ))}
          {STRENGTHS.map((strength) => {
            const y = TOP + (4 - strength) * STEP + HALF;
            return (
              <text key={strength} x={mirrored ? WIDTH - 12 : 12} y={y + 4} textAnchor="middle">
                <title>{force.strengthOf(String(strength))}</title>
                {strength}
              </text>
            );
          })}
          <path className="rule" d={`M${from} ${BELOW - 14}H${to}`} />
          {placed(answer.entries, at).map(({ entry, x, y }) => (
            <Mark key={entry.instrument} edition={edition} answer={answer} entry={entry} x={x} y={y} />
          ))}
        </svg>
      </section>
      <figcaption className="note">{words.figureNote}</figcaption>
    </figure>
  );
}
