import type { ForceItem } from "@concordance/api/client";
import { messages } from "../messages/index.ts";
import { ForceMark } from "./force-mark.tsx";

const { force: words, vocabulary, counts } = messages;

/** Every force with its family, its strength, what it means and how often the register has it. */
export function ForceTable({ forces }: { forces: readonly ForceItem[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={words.all} tabIndex={0}>
      <table className="force-table">
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
                <ForceMark force={force} />
              </th>
              <td>{force.meaning}</td>
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
