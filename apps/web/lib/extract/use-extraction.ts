"use client";
import type { Document, DraftStatement } from "@concordance/core";
import { useEffect, useRef, useState } from "react";
import type { Message, Question, Refusal } from "./exchange.ts";

/** How far an extraction came; `end` counts UTF-16 code units of the text. */
export interface Progress {
  readonly state: "idle" | "reading" | "done" | "stopped" | "failed" | Refusal;
  readonly text: string;
  readonly document?: Document;
  readonly statements: readonly DraftStatement[];
  readonly end: number;
  /** The table of a text that was read to its end. */
  readonly csv?: string;
}

const IDLE: Progress = { state: "idle", text: "", statements: [], end: 0 };

/** What is known after one more message of the worker. */
function afterMessage(progress: Progress, message: Message): Progress {
  if (message.type === "refused") return { ...IDLE, state: message.refusal };
  if (message.type === "done")
    return { ...progress, state: "done", end: progress.text.length, csv: message.csv };
  if (message.type === "document") {
    return { ...IDLE, state: "reading", text: message.text, document: message.document };
  }
  const statements = message.statements.length
    ? [...progress.statements, ...message.statements]
    : progress.statements;
  return { ...progress, statements, end: message.end };
}

/** How often the page is drawn anew while a long text is read, in milliseconds. */
const PAINT = 120;

/** Runs one extraction at a time in a thread of its own; asking again or leaving the page stops it. */
export function useExtraction() {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const worker = useRef<Worker | null>(null);

  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const start = (question: Question) => {
    end();
    const thread = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.current = thread;
    let latest: Progress = { ...IDLE, state: "reading" };
    let shown = 0;
    setProgress(latest);
    thread.addEventListener("message", ({ data, timeStamp }: MessageEvent<Message>) => {
      latest = afterMessage(latest, data);
      if (latest.state === "reading" && timeStamp - shown < PAINT) return;
      shown = timeStamp;
      setProgress(latest);
      if (latest.state !== "reading") end();
    });
    thread.addEventListener("error", () => {
      end();
      setProgress({ ...IDLE, state: "failed" });
    });
    thread.postMessage(question);
  };
  const stop = () => {
    end();
    setProgress((known) => ({ ...known, state: "stopped" }));
  };
  const fail = () => setProgress({ ...IDLE, state: "failed" });
  return { progress, start, stop, fail };
}
