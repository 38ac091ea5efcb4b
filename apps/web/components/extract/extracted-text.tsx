"use client";
import type { DraftStatement, Language } from "@concordance/core";
import { memo, useMemo } from "react";
import { piecesOf } from "../../lib/extract/pieces.ts";
import { ForceSign } from "../force-mark.tsx";
import type { ExtractWords } from "./extract-words.ts";

export interface ExtractedProps {
  readonly words: ExtractWords;
  readonly text: string;
  readonly language: Language;
  readonly statements: readonly DraftStatement[];
}

/** The text as it was read, each statement marked with its force; a mark leads to its line in the table. */
export const ExtractedText = memo(function ExtractedText({
  words,
  text,
  language,
  statements,
}: ExtractedProps) {
  const pieces = useMemo(() => piecesOf(text, statements), [text, statements]);
  return (
    <section
      className="extracted-text"
      lang={language}
      dir="auto"
      aria-label={words.tool.marked}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {pieces.map(({ start, text: piece, at }) => {
        const statement = at === undefined ? undefined : statements[at];
        if (!statement) return <span key={start}>{piece}</span>;
        const force = words.forces[statement.force];
        return (
          <mark key={start} id={`words-${statement.id}`} data-family={force.family}>
            <a href={`#line-${statement.id}`} title={force.name}>
              <ForceSign family={force.family} strength={force.strength} />
              <span className="visually-hidden" lang={words.locale} dir="auto">
                {`${force.name}: `}
              </span>
            </a>
            {piece}
          </mark>
        );
      })}
    </section>
  );
});
