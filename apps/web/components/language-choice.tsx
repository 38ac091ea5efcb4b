import type { Edition } from "../lib/edition.ts";
import { directionOf, LANGUAGES, OWN_NAMES } from "../lib/languages.ts";
import { translatedPath } from "../lib/site.ts";

/** The same page in the other languages, each by its own name. `path` may have parameters. */
export function LanguageChoice({ edition, path }: { edition: Edition; path: string }) {
  return (
    <nav className="language-choice" aria-label={edition.messages.site.languages}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={translatedPath(path, language)}
              hrefLang={language}
              lang={language}
              dir={directionOf(language)}
              aria-current={language === edition.language ? "true" : undefined}
            >
              {OWN_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
