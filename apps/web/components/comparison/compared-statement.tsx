import type { Brief, Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { ForceMark } from "../force-mark.tsx";
import { Qualifiers } from "../names.tsx";
import { Said } from "../said.tsx";

/** A statement in a comparison: force, summary, place and what softens or limits it. */
export function ComparedStatement({
  edition,
  crosswalk,
  statement,
}: {
  edition: Edition;
  crosswalk: Crosswalk;
  statement: Brief;
}) {
  const { paths, locatorWords } = edition;
  const force = crosswalk.forceOf(statement.force);
  return (
    <>
      {force && <ForceMark edition={edition} force={force} />}
      <p className="compared-summary">
        <a href={paths.statement(statement.id)}>
          <Said edition={edition} words={crosswalk.summaryOf(statement)} />
        </a>
      </p>
      <p className="aside">
        {locatorWords(statement.locator)}
        {statement.qualifiers.length > 0 && (
          <>
            {" · "}
            <Qualifiers edition={edition} qualifiers={statement.qualifiers} />
          </>
        )}
      </p>
    </>
  );
}
