import { parse } from "yaml";
import { EdtfSchema, type Language, LanguageSchema } from "../../model/index.ts";
import type { Marked } from "../reading/reading.ts";

/** The facts before a text, and where the text itself begins. */
interface FrontMatter {
  readonly marked: Marked | null;
  readonly end: number;
}

const NONE: FrontMatter = { marked: null, end: 0 };
const OPENING = /^\uFEFF?---[ \t]*\r?\n/u;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const LONGEST = 65_536;
const LONGEST_TITLE = 300;

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const fields: unknown = parse(yaml, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
    const isMap = typeof fields === "object" && fields !== null && !Array.isArray(fields);
    return isMap ? (fields as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function titleOf(title: unknown): string | null {
  return (typeof title === "string" && title.trim().slice(0, LONGEST_TITLE)) || null;
}

/** The day of a date with or without a time. */
function dateOf(date: unknown): Marked["date"] {
  const day = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]|$)/u.exec(String(date ?? ""))?.[1];
  return EdtfSchema.safeParse(day).data ?? null;
}

function languageOf(tag: unknown): Language | null {
  return LanguageSchema.safeParse(String(tag ?? "").slice(0, 2)).data ?? null;
}

/**
 * The YAML between two lines of three hyphens at the start of a Markdown file, as static site generators write it: title,
 * date and language (`lang`, `language` or `locale`). Without such lines, or where what stands between them is no YAML of
 * named fields, the text begins at once.
 */
export function frontMatterOf(source: string): FrontMatter {
  const opening = OPENING.exec(source.slice(0, 100))?.[0].length;
  if (opening === undefined) return NONE;
  const head = source.slice(opening - 1, LONGEST);
  const closing = CLOSING.exec(head);
  if (!closing) return NONE;
  const fields = fieldsOf(head.slice(0, closing.index));
  if (!fields) return NONE;
  const { title, date, lang, language = lang, locale = language } = fields;
  const marked = {
    title: titleOf(title),
    date: dateOf(date),
    language: languageOf(locale),
    provisions: null,
  };
  return { marked, end: opening - 1 + closing.index + closing[0].length };
}
