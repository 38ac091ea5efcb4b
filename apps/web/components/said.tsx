import type { Localised } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { directionOf, FALLBACK, type Language } from "../lib/languages.ts";

/**
 * Words in another language than the page's: marked for screen readers, and with a small tag for the eye.
 * `quiet` leaves the tag out, for names and where many stand together under one tag.
 */
export function Foreign({
  edition,
  language = FALLBACK,
  quiet = false,
  children,
}: {
  edition: Edition;
  language?: Language;
  quiet?: boolean;
  children: ReactNode;
}) {
  if (language === edition.language) return children;
  const words = (
    <span lang={language} dir={directionOf(language)}>
      {children}
    </span>
  );
  if (quiet) return words;
  return (
    <>
      {words}{" "}
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
