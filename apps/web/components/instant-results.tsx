"use client";

import type { SearchList } from "@concordance/client";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../lib/languages.ts";
import { hitPath } from "../lib/search-hits.ts";
import { pathsIn } from "../lib/site.ts";
import { Highlighted } from "./highlighted.tsx";

interface InstantWords {
  readonly first: string;
  readonly none: string;
  readonly types: Readonly<Record<string, string>>;
}

const WAIT_MS = 200;
const SHOWN = 6;
const SHORTEST = 2;

async function found(q: string, signal: AbortSignal): Promise<SearchList> {
  const query = new URLSearchParams({ q, limit: String(SHOWN), include: "none" });
  const answer = await fetch(`/v1/search?${query}`, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** Asks while the reader types, a moment after the last key; what is late is dropped. */
function useFound(input: string): SearchList | undefined {
  const [answer, setAnswer] = useState<SearchList>();
  const close = useRef(() => setAnswer(undefined)).current;
  useEffect(() => {
    const field = document.getElementById(input);
    if (!(field instanceof HTMLInputElement)) return;
    let under: AbortController | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(timer);
      under?.abort();
      const q = field.value.trim();
      if (q.length < SHORTEST && !/\p{Script=Han}/u.test(q)) return close();
      under = new AbortController();
      const { signal } = under;
      timer = setTimeout(() => found(q, signal).then(setAnswer, () => signal.aborted || close()), WAIT_MS);
    };
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && close();
    field.addEventListener("input", ask);
    field.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      under?.abort();
      field.removeEventListener("input", ask);
      field.removeEventListener("keydown", onKey);
    };
  }, [input, close]);
  return answer;
}

/** What was found, as far as there is room: how many and the first of them, or that there is nothing. */
export function InstantHits({
  answer,
  language,
  words,
}: {
  answer: SearchList | undefined;
  language: Language;
  words: InstantWords;
}) {
  const paths = pathsIn(language);
  const first = answer && `${words.first} (${Math.min(answer.total, SHOWN)} / ${answer.total})`;
  return (
    <div className="instant">
      <p role="status" className="note">
        {answer && (answer.total > 0 ? first : words.none)}
      </p>
      {answer && answer.total > 0 && (
        <ul>
          {answer.items.slice(0, SHOWN).map((hit) => {
            const shown = (hit.type === "statement" && hit.summary) || hit.title;
            return (
              <li key={hit.id}>
                <a href={hitPath(paths, hit)}>
                  <span lang={shown.language} dir="auto">
                    <Highlighted text={shown.text} highlights={shown.highlights} />
                  </span>
                </a>{" "}
                <span className="aside">{words.types[hit.type]}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** First results while one types. Without scripts, or where the service does not answer, the form still leads to the page. */
export function InstantResults({
  input,
  language,
  words,
}: {
  input: string;
  language: Language;
  words: InstantWords;
}) {
  return <InstantHits answer={useFound(input)} language={language} words={words} />;
}
