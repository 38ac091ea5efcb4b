"use client";
import type { GazetteerSource } from "@concordance/core";
import { useRef, useState } from "react";
import type { Question } from "../../lib/extract/exchange.ts";
import { useExtraction } from "../../lib/extract/use-extraction.ts";
import { ExtractForm } from "./extract-form.tsx";
import { ExtractResult } from "./extract-result.tsx";
import type { ExtractWords } from "./extract-words.ts";

/** Names of parties, bodies and instruments, asked of this site once; what the reader pasted is no part of the request. */
async function fetchNames(address: string): Promise<GazetteerSource> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`names: status ${response.status}`);
  return response.json();
}

/** Reads a text in the reader's own browser: a form, how far it came, and what was found. */
export function ExtractTool({ words }: { words: ExtractWords }) {
  const { progress, start, stop, fail } = useExtraction();
  const names = useRef<Promise<GazetteerSource> | null>(null);
  const [waiting, setWaiting] = useState(false);

  const ask = async (question: Omit<Question, "names">) => {
    setWaiting(true);
    names.current ??= fetchNames(words.names);
    try {
      start({ ...question, names: await names.current });
    } catch {
      names.current = null;
      fail();
    } finally {
      setWaiting(false);
    }
  };

  const busy = waiting || progress.state === "reading";
  return (
    <div className="extract">
      <ExtractForm words={words} busy={busy} onAsk={ask} onStop={stop} />
      <ExtractResult words={words} progress={progress} />
    </div>
  );
}
