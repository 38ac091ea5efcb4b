import type { Brief, Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { ForceMark } from "../force-mark.tsx";
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
  const { paths, inLine, locatorWords, listed, messages } = edition;
  const { punctuation, vocabulary } = messages;
  const force = crosswalk.forceOf(statement.force);
  const qualifiers = statement.qualifiers.map(
    ({ text, kind }) => punctuation.quoted(text) + punctuation.bracketed(vocabulary.qualifiers[kind]),
  );
  return (
    <>
      {force && <ForceMark edition={edition} force={force} />}
      <p className="compared-summary">
        <a href={paths.statement(statement.id)}>
          <Said edition={edition} words={crosswalk.summaryOf(statement)} />
        </a>
      </p>
      <p className="aside">
        {inLine([locatorWords(statement.locator), ...(qualifiers.length > 0 ? [listed(qualifiers)] : [])])}
      </p>
    </>
  );
}
