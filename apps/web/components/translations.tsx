import type { Localised } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";

/** What the register wrote in other languages, each marked with its own. */
export function Translations({ edition, words }: { edition: Edition; words: Localised }) {
  const { alsoSaid, languageName } = edition;
  return (
    <dl className="translations">
      {alsoSaid(words).map(([language, text]) => (
        <div key={language}>
          <dt>{languageName(language)}</dt>
          <dd lang={language} dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
