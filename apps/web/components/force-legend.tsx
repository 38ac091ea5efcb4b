import type { Force } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ForceSign } from "./force-mark.tsx";

/** What the marks mean, on the pages that are full of them: each family's shape and the scale of strength. */
export function ForceLegend({ edition, forces }: { edition: Edition; forces: readonly Force[] }) {
  const { messages } = edition;
  const { strengths, legend, strength: title } = messages.force;
  return (
    <div className="legend">
      <p>{legend}</p>
      <table>
        <caption className="visually-hidden">{legend}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{messages.force.meaning}</th>
            <th scope="col">{messages.force.word}</th>
          </tr>
        </thead>
        <tbody>
          {strengths.map((meaning, strength) => (
            <tr key={meaning}>
              <th scope="row">{strength}</th>
              <td>{meaning}</td>
              <td>
                <div className="legend-forces">
                  {forces
                    .filter((force) => force.strength === strength)
                    .map((force) => (
                      <span key={force.id} className="force">
                        <ForceSign family={force.family} strength={force.strength} />
                        <span className="force-word">{messages.vocabulary.forces[force.id]}</span>
                      </span>
                    ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
