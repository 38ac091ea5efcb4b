import type { Included, Statement } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";
import { ForceMark } from "./force-mark.tsx";
import { Said } from "./said.tsx";
import { StatementLink } from "./statement-link.tsx";

/** The same statement in the other layer, beside the one that the reader looks at; a difference in force is said. */
export function JoinedStatements({
  edition,
  statement,
  joined,
  included,
}: {
  edition: Edition;
  statement: Statement;
  joined: readonly Statement[];
  included: Included;
}) {
  const { messages } = edition;
  const words = messages.statement;
  if (joined.length === 0) return null;
  return (
    <aside
      className="joined"
      aria-label={`${shortId(statement.id)}${messages.punctuation.colon}${words.joined}`}
    >
      <p className="joined-title">{statement.reported ? words.layerCoded : words.joinedHere}</p>
      {joined.map((other) => {
        const force = included.forces[other.force];
        return (
          <div key={other.id}>
            <p className="statement-head">
              {force && <ForceMark edition={edition} force={force} />}
              <StatementLink className="permalink" edition={edition} id={other.id} />
            </p>
            <p className="joined-summary">
              <Said edition={edition} words={other.summary} />
            </p>
            {other.force !== statement.force && <p className="differs">{words.joinedDiffers}</p>}
          </div>
        );
      })}
    </aside>
  );
}
