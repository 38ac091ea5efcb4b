import type { InstrumentNote, ReleaseNote } from "@concordance/core";

const KINDS = ["added", "changed", "withdrawn"] as const;
const MOST_IDS = 12;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

function counted(counts: ReleaseNote["counts"]["instruments"], word: string): string[] {
  return KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${plural(counts[kind], word)} ${kind}`);
}

/** Ids of statements without their instrument's, which stands before them; of many the first ones. */
function named(ids: readonly string[]): string {
  const short = ids.map((id) => id.slice(id.indexOf(".") + 1));
  const rest = short.length - MOST_IDS;
  return rest > 0 ? `${short.slice(0, MOST_IDS).join(", ")} and ${rest} more` : short.join(", ");
}

function partsOf({ record, fields, added, changed, withdrawn }: InstrumentNote): string[] {
  return [
    ...(record === undefined ? [] : [record === "changed" ? `changed ${fields.join(", ")}` : record]),
    ...(added > 0 ? [`${plural(added, "statement")} added`] : []),
    ...(changed.length > 0 ? [`${plural(changed.length, "statement")} changed (${named(changed)})`] : []),
    ...(withdrawn.length > 0
      ? [`${plural(withdrawn.length, "statement")} withdrawn (${named(withdrawn)})`]
      : []),
  ];
}

function line(note: InstrumentNote): string {
  const title = note.title ? ` ${note.title.en}` : "";
  return `- \`${note.id}\`${title}: ${partsOf(note).join("; ")}. ${note.why.join(" ")}\n`;
}

/** Release notes in Markdown: a section for each day, a line for each instrument. */
export function* releaseNotesMarkdown(notes: readonly ReleaseNote[]): Generator<string> {
  for (const [index, { date, counts, instruments }] of notes.entries()) {
    const all = [...counted(counts.instruments, "instrument"), ...counted(counts.statements, "statement")];
    yield `${index === 0 ? "" : "\n"}## ${date}\n\n${all.join(", ")}.\n\n`;
    yield* instruments.map(line);
  }
}
