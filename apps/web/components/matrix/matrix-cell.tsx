import type { Force, MatrixRow } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { FamilyShape } from "./family-shapes.tsx";

type Spoken = MatrixRow["cells"][number];

/** What a row says on a topic: family and strength of the strongest force, or how many statements, with the way to them. */
export function SpokenCell({
  edition,
  cell,
  force,
  counts: asCounts,
  address,
}: {
  edition: Edition;
  cell: Spoken;
  force: Force | undefined;
  /** The number of statements is shown in place of the force. */
  counts: boolean;
  address: string;
}) {
  const { messages } = edition;
  const { vocabulary, counts, matrix: words } = messages;
  const told = words.speaks(vocabulary.forces[cell.force], counts.statements(cell.statements));
  return (
    <td data-strength={cell.strength}>
      <a href={address} title={told}>
        {!asCounts && force && <FamilyShape family={force.family} />}
        <span aria-hidden="true">{counts.number(asCounts ? cell.statements : cell.strength)}</span>
        <span className="visually-hidden">{told}</span>
      </a>
    </td>
  );
}

const SIGNS = { silent: "–", "silent-in-part": "(–)", "not-coded": "×" } as const;

/** That a row says nothing on a topic, and whether anybody has looked. */
export const SilentSign = ({ edition, silence }: { edition: Edition; silence: MatrixRow["silence"] }) => (
  <>
    <span aria-hidden="true">{SIGNS[silence]}</span>
    <span className="visually-hidden">{edition.messages.matrix.states[silence]}</span>
  </>
);
