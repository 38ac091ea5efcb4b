import { type Crosswalk, differenceOf, type Group, type Side } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { Said } from "../said.tsx";
import { AlignmentWhy } from "./alignment-why.tsx";
import { ComparedStatement } from "./compared-statement.tsx";

interface GroupProps {
  readonly edition: Edition;
  readonly crosswalk: Crosswalk;
  readonly group: Group;
}

/** The letter and title of a side, where the heads of the columns are out of sight. */
const SideName = ({ edition, side }: { edition: Edition; side: Side }) => (
  <p className="side-name">
    <b>{side.letter}</b> <Said edition={edition} words={side.title} />
  </p>
);

function GroupSide({ edition, crosswalk, group, side }: GroupProps & { side: Side }) {
  const { messages } = edition;
  const own = group.sides.find(({ instrument }) => instrument === side.id);
  const statements = own?.statements.toSorted((one, other) => other.strength - one.strength) ?? [];
  return (
    <td data-silent={statements.length === 0}>
      <SideName edition={edition} side={side} />
      {statements.length > 0 ? (
        <ul className="compared">
          {statements.map((statement) => (
            <li key={statement.id}>
              <ComparedStatement edition={edition} crosswalk={crosswalk} statement={statement} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="missing">{messages.compare.notHere}</p>
      )}
    </td>
  );
}

function GroupRows({ edition, crosswalk, group }: GroupProps) {
  const { vocabulary } = edition.messages;
  const { sides, answer } = crosswalk;
  return (
    <tbody>
      <tr className="group-head">
        <th scope="rowgroup" colSpan={sides.length}>
          <span className="group-topic">{vocabulary.topics[group.topic]}</span>{" "}
          <span className="aside">{differenceOf(edition, crosswalk, group)}</span>
        </th>
      </tr>
      <tr>
        {sides.map((side) => (
          <GroupSide key={side.id} edition={edition} crosswalk={crosswalk} group={group} side={side} />
        ))}
      </tr>
      <tr className="group-why">
        <td colSpan={sides.length}>
          <AlignmentWhy edition={edition} alignments={group.alignments} level={answer.method.levels.same} />
        </td>
      </tr>
    </tbody>
  );
}

/** What the instruments share, a row a matter, each side under its head, which stays in sight. */
export function SharedRows({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { compare: words } = edition.messages;
  const { answer, sides } = crosswalk;
  if (answer.groups.length === 0) return <p className="missing">{words.nothingShared}</p>;
  return (
    <table className="crosswalk" data-sides={sides.length}>
      <caption className="visually-hidden">{words.shared}</caption>
      <thead>
        <tr>
          {sides.map((side) => (
            <th key={side.id} scope="col">
              <b>{side.letter}</b> <Said edition={edition} words={side.title} />
            </th>
          ))}
        </tr>
      </thead>
      {answer.groups.map((group) => (
        <GroupRows
          key={group.alignments.map(({ a, b }) => a + b).join()}
          edition={edition}
          crosswalk={crosswalk}
          group={group}
        />
      ))}
    </table>
  );
}
