import type { Expression } from "@concordance/api/client";
import { languageName } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { ExternalLink } from "./external-link.tsx";

const { instrument: words, vocabulary } = messages;

/** Language versions with their standing, whether they were read, and the way to their page. */
export function ExpressionList({ expressions }: { expressions: readonly Expression[] }) {
  return (
    <ul className="expressions">
      {expressions.map(({ id, language, status, read, address, note, licence }) => (
        <li key={id}>
          <p>
            <strong>{languageName(language)}</strong>
            {` · ${vocabulary.expressionStatus[status]} · ${vocabulary.read[read]}`}
            {address && (
              <>
                {" · "}
                <ExternalLink address={address}>{words.officialPage}</ExternalLink>
              </>
            )}
          </p>
          {licence && (
            <p className="note">
              {words.licence}: {licence}
            </p>
          )}
          {note && <p className="note">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
