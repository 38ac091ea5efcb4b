import type { Edition } from "../../lib/edition.ts";
import { SHAPES } from "../force-mark.tsx";
import { FamilyShape } from "./family-shapes.tsx";
import { SilentSign } from "./matrix-cell.tsx";

const FAMILIES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];
const SILENCES = ["silent", "silent-in-part", "not-coded"] as const;

/** What shapes, figures, shades and the signs of silence mean. */
export function MatrixLegend({ edition }: { edition: Edition }) {
  const { messages } = edition;
  const { matrix: words, vocabulary, force } = messages;
  return (
    <details className="matrix-legend">
      <summary>{words.legend}</summary>
      <p className="note">{words.legendNote}</p>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <FamilyShape family={family} /> {vocabulary.families[family]}
          </li>
        ))}
      </ul>
      <ul>
        {force.strengths.map((meaning, strength) => (
          <li key={meaning}>
            <span className="shade" data-strength={strength}>
              {strength}
            </span>{" "}
            {meaning}
          </li>
        ))}
      </ul>
      <ul>
        {SILENCES.map((silence) => (
          <li key={silence}>
            <span className="shade" data-silence={silence} aria-hidden="true">
              <SilentSign edition={edition} silence={silence} />
            </span>{" "}
            {words.states[silence]}
          </li>
        ))}
      </ul>
    </details>
  );
}
