import type { Snapshot, Statement } from "@concordance/core";

/** Share of the words of a summary that are exchanged for words of others. */
const CHANGED = 0.3;
const MODULUS = 2 ** 32;

/** Numbers from 0 to 1 that follow from a seed, so that every run makes the same register. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % MODULUS;
    return state / MODULUS;
  };
}

function varied(summary: Statement["summary"], words: readonly string[], next: () => number) {
  const text = summary.en
    .split(" ")
    .map((word) => (next() < CHANGED ? (words[Math.floor(next() * words.length)] ?? word) : word))
    .join(" ");
  return { ...summary, en: text };
}

/** A register of so many statements: those of a snapshot, again and again, with words of their summaries exchanged. */
export function manyStatements(snapshot: Snapshot, size: number): Snapshot {
  const next = numbers(1);
  const words = snapshot.statements.flatMap(({ summary }) => summary.en.split(" "));
  const statements = Array.from({ length: size }, (_, at): Statement => {
    const model = snapshot.statements[at % snapshot.statements.length];
    if (!model) throw new Error("the snapshot has no statement");
    if (at < snapshot.statements.length) return model;
    const id = `${model.instrument}.s${String(at).padStart(6, "0")}` as Statement["id"];
    return { ...model, id, joined: [], summary: varied(model.summary, words, next) };
  });
  return { ...snapshot, statements };
}
