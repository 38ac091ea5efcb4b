import type { Localised } from "@concordance/api/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { directionOf, FALLBACK, type Language } from "../lib/languages.ts";

/** Words in another language than the page's: marked for screen readers, and with a small tag for the eye. */
export function Foreign({
  edition,
  language = FALLBACK,
  children,
}: {
  edition: Edition;
  language?: Language;
  children: ReactNode;
}) {
  if (language === edition.language) return children;
  return (
    <>
      <span lang={language} dir={directionOf(language)} className="foreign">
        {children}
      </span>{" "}
      <abbr className="foreign-tag" title={edition.messages.site.writtenIn(edition.languageName(language))}>
        {language}
      </abbr>
    </>
  );
}

/** Words of the register in the reader's language or, where nobody wrote them, in English and marked so. */
export function Said({ edition, words }: { edition: Edition; words: Localised }) {
  const { language, text } = edition.saidIn(words);
  return (
    <Foreign edition={edition} language={language}>
      {text}
    </Foreign>
  );
}
