"use client";

import { useEffect, useState } from "react";

/** Copies a text. It shows itself only where scripts run and the browser lets a page copy. */
export function CopyButton({
  text,
  words,
}: {
  text: string;
  words: { readonly copy: string; readonly copied: string };
}) {
  const [state, setState] = useState<"hidden" | "ready" | "done">("hidden");
  useEffect(() => setState(navigator.clipboard ? "ready" : "hidden"), []);
  if (state === "hidden") return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setState("done"));
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{state === "done" ? words.copied : words.copy}</span>
    </button>
  );
}
