"use client";
import { type Download, filesOf, TYPES } from "../../lib/extract/downloads.ts";
import type { Progress } from "../../lib/extract/use-extraction.ts";
import type { ExtractWords } from "./extract-words.ts";

/** Gives the browser a file that was made on this page. */
function save(format: Download, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${TYPES[format]};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), {
    href: address,
    download: `statements.${format}`,
  });
  link.click();
  URL.revokeObjectURL(address);
}

/** Buttons that save what was found; the files are made when they are asked for. */
export function ExtractDownloads({ words: { tool }, progress }: { words: ExtractWords; progress: Progress }) {
  const formats = (["json", "ndjson", "csv"] as const).filter(
    (format) => format !== "csv" || progress.csv !== undefined,
  );
  return (
    <p className="extract-buttons">
      <span>{tool.save}</span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="second"
          onClick={() => save(format, filesOf(progress)[format] ?? "")}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </p>
  );
}
