"use client";
import type { Document, DraftStatement } from "@concordance/core";
import { DOWNLOADS, type Download, TYPES, written } from "../../lib/extract/downloads.ts";
import type { ExtractWords } from "./extract-words.ts";

interface DownloadProps {
  readonly words: ExtractWords;
  readonly text: string;
  readonly document: Document;
  readonly statements: readonly DraftStatement[];
}

/** Gives the browser a file that was made on this page. */
function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = Object.assign(window.document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Buttons that save what was found; the files are made here. */
export function ExtractDownloads({ words: { tool }, text, document, statements }: DownloadProps) {
  const take = (format: Download) =>
    save(`statements.${format}`, TYPES[format], written(format, text, document, statements));
  return (
    <p className="extract-buttons">
      <span>{tool.save}</span>
      {DOWNLOADS.map((format) => (
        <button key={format} type="button" className="second" onClick={() => take(format)}>
          {format.toUpperCase()}
        </button>
      ))}
    </p>
  );
}
