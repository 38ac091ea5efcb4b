import type { Issue, Result } from "../model/index.ts";

/** Every runtime has these two (WHATWG Encoding Standard); the language's own library does not name them. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array, options: { stream: boolean }): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

type Encoding = "utf-8" | "utf-16le";

/** A text may hold a few stray control characters, as copies from a PDF do; more than that, and one in so many, is no text. */
const STRAY_CONTROLS = 8;
const CHARACTERS_PER_CONTROL = 100;
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
const SAMPLE = 65_536;

/**
 * Decodes an input to a text, or says why it is none. UTF-8 is read strictly; UTF-16 is read where a byte-order mark
 * announces it. A byte-order mark stays in the text as its first code unit (U+FEFF), as most decoders of files leave it,
 * so that ranges count in the text of the file as it is. An empty input is an empty text.
 *
 * `maxLength` bounds the input: bytes of a `Uint8Array`, UTF-16 code units of a string. Issues have no place of their
 * own (`path` is empty): the caller knows where the input came from. Codes: `too-large`, `binary` (a NUL, or many
 * control characters), `encoding` (with the offset of the first byte that does not decode).
 * Hint: it knows nothing of markup; HTML and XML come out as they are.
 *
 * @example read(new TextEncoder().encode("The Parties agree.")) // { ok: true, value: "The Parties agree." }
 * @example read(new Uint8Array([0x41, 0xe9])) // { ok: false, issues: [{ code: "encoding", … }] }
 */
export function read(
  input: string | Uint8Array,
  { maxLength = Number.POSITIVE_INFINITY }: { maxLength?: number } = {},
): Result<string> {
  if (input.length > maxLength) return refuse(tooLarge(input, maxLength));
  if (typeof input === "string") return text(input);
  const { encoding, bytes } = announced(input);
  if (encoding === "utf-8" && bytes.includes(0)) return refuse(binary());
  const decoded = decode(bytes, encoding);
  if (decoded !== undefined) return text(decoded);
  return refuse(looksBinary(latin1(bytes)) ? binary() : undecodable(bytes, encoding));
}

function text(value: string): Result<string> {
  return value.includes("\u0000") || looksBinary(value) ? refuse(binary()) : { ok: true, value };
}

/** The encoding that a byte-order mark announces. Big-endian pairs are turned round, since not every runtime knows them. */
function announced(input: Uint8Array): { encoding: Encoding; bytes: Uint8Array } {
  if (input[0] === 0xff && input[1] === 0xfe) return { encoding: "utf-16le", bytes: input };
  if (input[0] === 0xfe && input[1] === 0xff) return { encoding: "utf-16le", bytes: turned(input) };
  return { encoding: "utf-8", bytes: input };
}

function turned(input: Uint8Array): Uint8Array {
  const bytes = input.slice();
  for (let at = 0; at + 1 < input.length; at += 2) {
    bytes[at] = input[at + 1] ?? 0;
    bytes[at + 1] = input[at] ?? 0;
  }
  return bytes;
}

function decode(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Offset of the first character that does not decode: the longest good beginning is found by halving. */
function faultOffset(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), encoding, true) === undefined) bad = middle;
    else good = middle;
  }
  const whole = decode(bytes.subarray(0, good), encoding, true) ?? "";
  return encoding === "utf-8" ? new TextEncoder().encode(whole).length : 2 * whole.length;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096));

function looksBinary(value: string): boolean {
  const sample = value.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > STRAY_CONTROLS + sample.length / CHARACTERS_PER_CONTROL;
}

const refuse = (issue: Pick<Issue, "code" | "message" | "tip">): Result<never> => ({
  ok: false,
  issues: [{ ...issue, severity: "error", path: "" }],
});

const tooLarge = (input: string | Uint8Array, limit: number) => {
  const unit = typeof input === "string" ? "characters" : "bytes";
  return {
    code: "too-large",
    message: `the input has ${input.length} ${unit}; the limit is ${limit} ${unit}`,
    tip: "Cut it into parts, one instrument or chapter each.",
  };
};

const binary = () => ({
  code: "binary",
  message: "the input is no text: it holds control characters",
  tip: "Give a text, a page, XML, PDF or Word (docx); UTF-16 needs a byte-order mark.",
});

const undecodable = (bytes: Uint8Array, encoding: Encoding) => ({
  code: "encoding",
  message: `the input is no valid ${encoding === "utf-8" ? "UTF-8" : "UTF-16"} at byte ${faultOffset(bytes, encoding)}`,
  tip: "Save the text as UTF-8; older encodings such as Latin-1 are not guessed.",
});
