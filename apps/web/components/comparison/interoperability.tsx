import type { CompareAnswer } from "@concordance/client";
import { type Crosswalk, lettersOf } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { decimal } from "../../lib/view-query.ts";
import { Foreign } from "../said.tsx";

type Pair = CompareAnswer["pairs"][number];

function Parts({ edition, pair, letters }: { edition: Edition; pair: Pair; letters: [string, string] }) {
  const { locale, messages } = edition;
  const { compare: words } = messages;
  const [a, b] = letters;
  const shown = (value: number | null) => (value === null ? words.unknown : decimal(locale, value));
  const heads = [words.weight, words.value, `${a} → ${b}`, `${b} → ${a}`];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={words.pair(a, b)} tabIndex={0}>
      <table className="parts">
        <caption className="visually-hidden">{words.pair(a, b)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                <bdi>{head}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pair.interoperability.parts.map(({ name, weight, value, aToB, bToA }) => (
            <tr key={name}>
              <th scope="row">{words.parts[name]}</th>
              <td className="number">{decimal(locale, weight)}</td>
              <td className="number">{shown(value)}</td>
              <td className="number">{shown(aToB)}</td>
              <td className="number">{shown(bToA)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One sentence: the number, and its interval, which may be none when it is written. */
function measured({ locale, messages }: Edition, { value, interval }: Pair["interoperability"]): string {
  const { compare: words } = messages;
  if (value === null) return words.noMeasure;
  const [low, high] = (interval ?? [0, 1]).map((end) => decimal(locale, end));
  const number = decimal(locale, value);
  return low === high ? words.measureAlike(number) : words.measure(number, words.pair(low ?? "", high ?? ""));
}

function PairMeasure({ edition, crosswalk, pair }: { edition: Edition; crosswalk: Crosswalk; pair: Pair }) {
  const { compare: words } = edition.messages;
  const letters: [string, string] = [
    lettersOf(edition, crosswalk, [pair.a]),
    lettersOf(edition, crosswalk, [pair.b]),
  ];
  return (
    <div className="interoperability">
      <h3>{words.pair(...letters)}</h3>
      <p className="measure">{measured(edition, pair.interoperability)}</p>
      <Parts edition={edition} pair={pair} letters={letters} />
    </div>
  );
}

/** How much instruments say alike, two by two: never a number alone, always with its interval, its parts and its limits. */
export function Interoperability({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { compare: words } = edition.messages;
  const { pairs } = crosswalk.answer;
  const limits = new Set(
    pairs.flatMap(({ interoperability }) => interoperability.limits.map(({ message }) => message)),
  );
  return (
    <>
      <div className="measures">
        {pairs.map((pair) => (
          <PairMeasure key={pair.a + pair.b} edition={edition} crosswalk={crosswalk} pair={pair} />
        ))}
      </div>
      <h3 id={edition.anchor("limits")}>{words.limits}</h3>
      <ul className="points">
        {[...limits].map((message) => (
          <li key={message}>
            <Foreign edition={edition}>{message}</Foreign>
          </li>
        ))}
      </ul>
    </>
  );
}
