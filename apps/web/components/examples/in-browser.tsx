"use client";
import { ExtractForm } from "../extract/extract-form.tsx";
import type { ExtractWords } from "../extract/extract-words.ts";
import { Failure } from "../failure.tsx";

/** A page hands these components functions, which only the browser can; nobody answers them in the catalogue. */
const unanswered = () => undefined;

export const FailureExample = ({ path, reference }: { path: string; reference?: string }) => (
  <Failure
    path={path}
    level="h3"
    error={reference ? Object.assign(new Error(), { digest: reference }) : undefined}
    retry={unanswered}
  />
);

export const ExtractFormExample = ({ words, busy }: { words: ExtractWords; busy: boolean }) => (
  <div className="extract">
    <ExtractForm words={words} busy={busy} onAsk={unanswered} onStop={unanswered} />
  </div>
);
