import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  ForceIdSchema,
  type Issue,
  type Language,
  LanguageSchema,
  RangeSchema,
  type Result,
  type TextKind,
} from "@concordance/core";
import { z } from "zod";
import { fault } from "../../fault.ts";
import { fileFault } from "../../files/read-bytes.ts";
import type { Scored } from "../measure/pairs.ts";
import { type Part, partOfText } from "./division.ts";

const names = z.array(z.string());

const CodingSchema = z.object({
  text: z.string(),
  sha256: z.string().optional(),
  statements: z.array(
    z.object({
      range: RangeSchema,
      force: ForceIdSchema,
      speakers: names,
      actors: names,
      beneficiaries: names,
      topics: names,
      references: names,
      inherited: z.boolean(),
      locator: z.string().nullable().default(null),
    }),
  ),
});

/** A text with the statements that coders agreed on. */
export interface CodedText {
  readonly name: string;
  readonly part: Part;
  readonly text: string;
  readonly kind: TextKind;
  /** Told by the name of the text's file; undefined where it does not tell. */
  readonly language: Language | undefined;
  readonly statements: readonly Scored[];
  /** SHA-256 of the coding's file: figures are compared only where it is the same. */
  readonly digest: string;
}

const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

const refuse = (path: string, code: string, message: string, tip: string): Result<never> => ({
  ok: false,
  issues: [fault(path, code, message, tip)],
});

async function contentOf(path: string): Promise<Result<string>> {
  try {
    return { ok: true, value: await readFile(path, "utf8") };
  } catch (error) {
    return { ok: false, issues: [fileFault(path, error)] };
  }
}

function parsed(path: string, json: string): Result<z.infer<typeof CodingSchema>> {
  const tip = "A coding is a JSON object {text, sha256, statements: [{range, force, …}]}.";
  try {
    const coding = CodingSchema.safeParse(JSON.parse(json));
    if (coding.success) return { ok: true, value: coding.data };
    const [issue] = coding.error.issues;
    return refuse(path, "gold-shape", `${issue?.path.join(".")}: ${issue?.message}`, tip);
  } catch {
    return refuse(path, "gold-json", "the file is no JSON", tip);
  }
}

const languageOf = (path: string): Language | undefined =>
  LanguageSchema.safeParse(/(?:^|[./-])(?<tag>[a-z]{2})\.[a-z]+$/u.exec(path)?.groups?.tag).data;

async function readText(file: string, texts: string): Promise<Result<CodedText>> {
  const json = await contentOf(file);
  if (!json.ok) return json;
  const coding = parsed(file, json.value);
  if (!coding.ok) return coding;
  const path = join(texts, coding.value.text.replace(/^texts\//u, ""));
  const text = await contentOf(path);
  if (!text.ok) return text;
  if (coding.value.sha256 !== sha256(text.value)) {
    const tip = "Ranges hold for one text only: bring back the text that was coded.";
    return refuse(path, "text-changed", `is not the text that ${basename(file)} codes`, tip);
  }
  const name = basename(file, ".json");
  const kind: TextKind = /\/report-/u.test(path) ? "report" : "expression";
  const facts = { name, part: partOfText(name), kind, language: languageOf(path) };
  const { statements } = coding.value;
  return { ok: true, value: { ...facts, text: text.value, statements, digest: sha256(json.value) } };
}

async function filesOf(folder: string, end: string): Promise<Result<string[]>> {
  try {
    const names = await readdir(folder);
    return { ok: true, value: names.filter((name) => name.endsWith(end)).sort() };
  } catch (error) {
    return { ok: false, issues: [fileFault(folder, error)] };
  }
}

/** The files of a gold folder: codings of texts, and sets of provisions. */
export interface GoldFiles {
  readonly texts: readonly string[];
  readonly sets: readonly string[];
}

/** Names of what a gold folder holds, without reading it. */
export async function listGold(folder: string): Promise<Result<GoldFiles>> {
  const texts = await filesOf(folder, ".json");
  const sets = await filesOf(folder, ".ndjson.gz");
  if (!texts.ok) return texts;
  if (!sets.ok) return sets;
  if (texts.value.length + sets.value.length > 0) {
    return {
      ok: true,
      value: {
        texts: texts.value.map((file) => basename(file, ".json")),
        sets: sets.value.map((file) => basename(file, ".ndjson.gz")),
      },
    };
  }
  return refuse(folder, "no-gold", "the folder holds no coding", "Name a folder with *.json or *.ndjson.gz.");
}

/** Reads coded texts by name; every fault is told, not the first alone. */
export async function readCodedTexts(
  gold: string,
  texts: string,
  names: readonly string[],
): Promise<Result<CodedText[]>> {
  const results = await Promise.all(names.map((name) => readText(join(gold, `${name}.json`), texts)));
  const issues = results.flatMap((result): readonly Issue[] => (result.ok ? [] : result.issues));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])) };
}

/**
 * The two independent codings behind a coded text, in order; undefined where the gold folder does not hold both. A fault
 * in one is a fault of the gold.
 */
export async function readCodings(
  gold: string,
  name: string,
): Promise<Result<readonly (readonly Scored[])[]>> {
  const codings: (readonly Scored[])[] = [];
  for (const coder of ["first", "second"]) {
    const file = join(gold, "codings", coder, `${name}.json`);
    const json = await contentOf(file);
    if (!json.ok && json.issues[0]?.code === "missing-file") continue;
    const coding = json.ok ? parsed(file, json.value) : json;
    if (!coding.ok) return coding;
    codings.push(coding.value.statements);
  }
  return { ok: true, value: codings };
}
