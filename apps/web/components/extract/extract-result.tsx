"use client";
import type { Progress } from "../../lib/extract/use-extraction.ts";
import { ExtractDownloads } from "./extract-downloads.tsx";
import { ExtractTable } from "./extract-table.tsx";
import type { ExtractWords } from "./extract-words.ts";
import { ExtractedText } from "./extracted-text.tsx";

interface ResultProps {
  readonly words: ExtractWords;
  readonly progress: Progress;
}

/** What a screen reader hears, and everybody sees, while a text is read and after. */
function Status({
  words: { tool, locale },
  progress: { state, text, document, statements, end },
}: ResultProps) {
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const counts = document
    ? `${tool.statements} ${number.format(statements.length)} · ${tool.provisions} ${number.format(document.provisions.length)}`
    : "";
  if (state === "idle") return "";
  if (state === "done") return `${tool.done} ${counts}`;
  if (state === "stopped") return `${tool.stopped} ${counts}`;
  if (state === "reading") return `${tool.reading} ${share.format(text.length ? end / text.length : 0)}`;
  return tool.faults[state];
}

/** How a text was read: its state, the words with what was found in them, a table, and files to take home. */
export function ExtractResult({ words, progress }: ResultProps) {
  const { state, text, document, statements } = progress;
  const { tool } = words;
  return (
    <>
      <p className="extract-status" role="status" data-state={state}>
        <Status words={words} progress={progress} />
      </p>
      {document && state !== "reading" && statements.length > 0 && (
        <>
          <ExtractDownloads words={words} progress={progress} />
          <div>
            <h2>{tool.marked}</h2>
            <p className="section-note">{tool.draft}</p>
            <ExtractedText words={words} text={text} language={document.language} statements={statements} />
          </div>
          <div>
            <h2>{tool.table}</h2>
            <ExtractTable words={words} text={text} language={document.language} statements={statements} />
          </div>
        </>
      )}
      {document && state === "done" && statements.length === 0 && <p>{tool.nothing}</p>}
    </>
  );
}
