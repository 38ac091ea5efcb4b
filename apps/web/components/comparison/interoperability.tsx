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
    <section className="scroll" aria-label={words.part} tabIndex={0}>
      <table className="parts">
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

/** How much two instruments say alike: never a number alone, always with its interval, its parts and its limits. */
export function Interoperability({
  edition,
  crosswalk,
  pair,
}: {
  edition: Edition;
  crosswalk: Crosswalk;
  pair: Pair;
}) {
  const { locale, messages } = edition;
  const { compare: words } = messages;
  const { value, interval, limits } = pair.interoperability;
  const letters: [string, string] = [
    lettersOf(edition, crosswalk, [pair.a]),
    lettersOf(edition, crosswalk, [pair.b]),
  ];
  const between = interval?.map((end) => decimal(locale, end)).join("–") ?? "";
  return (
    <div className="interoperability">
      <h3>{words.pair(...letters)}</h3>
      <p className="measure">
        {value === null ? words.noMeasure : words.measure(decimal(locale, value), between)}
      </p>
      <Parts edition={edition} pair={pair} letters={letters} />
      <h4>{words.limits}</h4>
      <ul className="points">
        {limits.map(({ message }) => (
          <li key={message}>
            <Foreign edition={edition}>{message}</Foreign>
          </li>
        ))}
      </ul>
    </div>
  );
}
