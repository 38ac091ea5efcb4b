import type { ForceItem } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ForceMark } from "./force-mark.tsx";

/** Every force with its family, its strength, what it means and how often the register has it. */
export function ForceTable({ edition, forces }: { edition: Edition; forces: readonly ForceItem[] }) {
  const { messages } = edition;
  const { force: words, vocabulary, counts } = messages;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={words.all} tabIndex={0}>
      <table className="force-table">
        <caption className="visually-hidden">{words.all}</caption>
        <thead>
          <tr>
            <th scope="col">{words.word}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.family}</th>
            <th scope="col" className="number">
              {words.strength}
            </th>
            <th scope="col" className="number">
              {words.uses}
            </th>
          </tr>
        </thead>
        <tbody>
          {forces.map((force) => (
            <tr key={force.id}>
              <th scope="row">
                <ForceMark edition={edition} force={force} />
              </th>
              <td>{vocabulary.forceMeanings[force.id]}</td>
              <td>{vocabulary.families[force.family]}</td>
              <td className="number">{force.strength}</td>
              <td className="number">{counts.number(force.counts.statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
