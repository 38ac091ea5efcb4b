import {
  type Change,
  DaySchema,
  type HistoryEntry,
  HistoryEntrySchema,
  type RecordedId,
  type Released,
  ReleasedSchema,
} from "../../model/index.ts";
import { dig, type Located, listOf } from "../list.ts";
import type { ReadFile } from "../read-file.ts";

const idsOf = (entry: HistoryEntry): RecordedId[] =>
  entry.kind === "added" ? entry.ids : (Object.keys(entry.before) as RecordedId[]);

function changesOf(file: ReadFile): Located<Change>[] {
  const date = DaySchema.safeParse(dig(file.value, ["date"])).data;
  if (date === undefined) return [];
  return listOf(file, ["entries"], HistoryEntrySchema).items.map(({ value, place }) => ({
    value: { date, ids: idsOf(value), ...value },
    place,
  }));
}

const byDate = (a: Located<Change>, b: Located<Change>) =>
  a.value.date < b.value.date ? -1 : Number(a.value.date > b.value.date);

/** The changes of every file of the history, the oldest first; those of one day by the names of their files. */
export function readHistory(files: readonly ReadFile[]): Located<Change>[] {
  return files
    .filter(({ kind }) => kind === "history")
    .flatMap(changesOf)
    .sort(byDate);
}

/** What the last release held, with the file that says so. */
export function readReleased(files: readonly ReadFile[]): { value: Released; file: ReadFile } | undefined {
  const file = files.find(({ kind }) => kind === "released");
  const value = ReleasedSchema.safeParse(file?.value).data;
  return file && value && { value, file };
}
