import type { Included, Statement } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { said, shortId } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { ForceMark } from "./force-mark.tsx";

const words = messages.statement;

/** The same statement in the other layer, beside the one that the reader looks at; a difference in force is said. */
export function JoinedStatements({
  statement,
  joined,
  included,
}: {
  statement: Statement;
  joined: readonly Statement[];
  included: Included;
}) {
  if (joined.length === 0) return null;
  return (
    <aside className="joined" aria-label={`${shortId(statement.id)}: ${words.joined}`}>
      <p className="joined-title">{statement.reported ? words.layerCoded : words.joinedHere}</p>
      {joined.map((other) => {
        const force = included.forces[other.force];
        return (
          <div key={other.id}>
            <p className="statement-head">
              {force && <ForceMark force={force} />}
              <a className="permalink" href={paths.statement(other.id)}>
                {shortId(other.id)}
              </a>
            </p>
            <p className="joined-summary">{said(other.summary)}</p>
            {other.force !== statement.force && <p className="differs">{words.joinedDiffers}</p>}
          </div>
        );
      })}
    </aside>
  );
}
