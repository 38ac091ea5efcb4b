import type { Localised } from "@concordance/api/client";
import { alsoSaid, languageName } from "../lib/words.ts";

/** What the register wrote in other languages, each marked with its own. */
export function Translations({ words }: { words: Localised }) {
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
