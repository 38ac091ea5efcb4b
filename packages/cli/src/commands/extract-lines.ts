import { createReadStream } from "node:fs";
import {
  type ExtractOptions,
  extract,
  type Issue,
  LanguageSchema,
  type Result,
  read,
  type TextKind,
  TextKindSchema,
} from "@concordance/core";
import { fault, STATUS, type Status } from "../fault.ts";
import { type Line, linesOf } from "../files/lines.ts";
import { fileFault } from "../files/read-bytes.ts";
import { MAX_BYTES } from "../files/read-text.ts";
import { AnswerQueue, refuse, say } from "../output.ts";

/** What holds for lines that do not say it themselves. */
type Defaults = ExtractOptions & { readonly kind: TextKind };

interface Input {
  readonly text: string;
  readonly options: ExtractOptions;
}

const BYTE_ORDER_MARK = /^\uFEFF/u;
const SHAPE = 'Write {"text": "…", "lang": "en", "kind": "report"}; lang and kind may be left out.';

const no = (code: string, message: string, tip: string): Result<never> => ({
  ok: false,
  issues: [fault("", code, message, tip)],
});

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function inputOf(json: string, defaults: Defaults): Result<Input> {
  const value = parse(json.replace(BYTE_ORDER_MARK, ""));
  if (value === undefined) return no("json", "the line is no JSON", SHAPE);
  if (typeof value !== "object" || value === null) return no("shape", "the line is no object", SHAPE);
  const { text, lang = defaults.language, kind = defaults.kind } = value as Record<string, unknown>;
  if (typeof text !== "string") return no("shape", "text is missing or no string", SHAPE);
  const language = LanguageSchema.optional().safeParse(lang);
  if (!language.success) return no("language", "lang is none of the six languages", SHAPE);
  const textKind = TextKindSchema.safeParse(kind);
  if (!textKind.success) return no("kind", "kind is neither expression nor report", SHAPE);
  const options = { ...defaults, ...(language.data && { language: language.data }), kind: textKind.data };
  return { ok: true, value: { text, options } };
}

function answerTo(line: Line, defaults: Defaults): Result<object> {
  if (line === "too-long") {
    return no("too-large", `the line is longer than ${MAX_BYTES} bytes`, "Cut the text into parts.");
  }
  const json = read(line);
  if (!json.ok) return json;
  const input = inputOf(json.value, defaults);
  if (!input.ok) return input;
  const text = read(input.value.text);
  if (!text.ok) return text;
  const { document, statements } = extract(text.value, input.value.options);
  return { ok: true, value: { provisions: document.provisions, statements } };
}

const isBlank = (line: Line): boolean => line !== "too-long" && line.every((byte) => byte <= 0x20);

const errorOf = (issue: Issue | undefined, number: number) => ({
  error: { line: number, code: issue?.code, message: issue?.message, tip: issue?.tip },
});

/** Answers each line of {text, lang, kind?} with a line of {provisions, statements} or {error}, in order, as they come. */
export async function extractLines(path: string, defaults: Defaults): Promise<Status> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  let number = 0;
  let refused = 0;
  const queue = new AnswerQueue();
  try {
    for await (const line of linesOf(input, MAX_BYTES)) {
      number++;
      if (isBlank(line)) continue;
      const answer = answerTo(line, defaults);
      if (!answer.ok) refused++;
      const value = answer.ok ? answer.value : errorOf(answer.issues[0], number);
      const lag = queue.add(`${JSON.stringify(value)}\n`);
      if (lag) await lag;
    }
    await queue.end();
  } catch (error) {
    await queue.end();
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return refuse([fileFault(path, error)]);
  }
  if (refused > 0) say(`${refused} of ${number} lines were refused; their answers say why.`);
  return refused > 0 ? STATUS.findings : STATUS.fine;
}
