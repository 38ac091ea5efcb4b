import type { Edition } from "../lib/edition.ts";
import type { KindOfParties } from "../lib/party-kinds.ts";

/** How many parties of each kind there are and what they did, direct acts and those through groups apart. */
export function PartyKindTable({ edition, kinds }: { edition: Edition; kinds: readonly KindOfParties[] }) {
  const { messages } = edition;
  const { parties: words, counts, vocabulary } = messages;
  const columns: readonly [string, (row: KindOfParties) => number][] = [
    [words.number, ({ parties }) => parties.length],
    [words.recorded, ({ recorded }) => recorded],
    [words.directActs, ({ acts }) => acts.direct],
    [words.through, ({ acts }) => acts.through],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={words.kinds} tabIndex={0}>
      <table className="party-kinds">
        <caption>{words.apart}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {columns.map(([head]) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((row) => (
            <tr key={row.kind}>
              <th scope="row">
                <a href={`#${row.kind}`}>{vocabulary.partyKindsMany[row.kind]}</a>
              </th>
              {columns.map(([head, number]) => (
                <td key={head} className="number">
                  {counts.number(number(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
