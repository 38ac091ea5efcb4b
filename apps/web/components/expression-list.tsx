import type { Expression } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

/** Language versions with their standing, whether they were read, and the way to their page. */
export function ExpressionList({
  edition,
  expressions,
}: {
  edition: Edition;
  expressions: readonly Expression[];
}) {
  const { languageName, messages } = edition;
  const { instrument: words, vocabulary } = messages;
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
                <ExternalLink edition={edition} address={address}>
                  {words.officialPage}
                </ExternalLink>
              </>
            )}
          </p>
          {licence && (
            <p className="note">
              {words.licence}
              {messages.punctuation.colon}
              <Foreign edition={edition} quiet>
                {licence}
              </Foreign>
            </p>
          )}
          {note && (
            <p className="note">
              <Foreign edition={edition}>{note}</Foreign>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
