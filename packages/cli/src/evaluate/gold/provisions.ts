import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { ForceIdSchema, type Issue, LanguageSchema, type Result } from "@concordance/core";
import { z } from "zod";
import { counted } from "../../counted.ts";
import { fault } from "../../fault.ts";
import { linesOf } from "../../files/lines.ts";
import { fileFault } from "../../files/read-bytes.ts";

const LineSchema = z.object({
  symbol: z.string(),
  eId: z.string(),
  lang: LanguageSchema,
  text: z.string(),
  force: ForceIdSchema,
  refs: z.array(z.string()),
});

/** A provision of a resolution in one language, with the force of the verb that was set in italics, and its links. */
export type Provision = z.infer<typeof LineSchema>;

const LONGEST_LINE = 1024 * 1024;
const TIP = "A line is a JSON object {symbol, eId, lang, text, force, refs}.";

const lineFault = (path: string, line: number, message: string): Issue => ({
  ...fault(path, "gold-line", message, TIP),
  line,
});

function provisionOf(line: Uint8Array | "too-long"): Provision | string {
  if (line === "too-long") return `the line is longer than ${LONGEST_LINE} bytes`;
  try {
    const provision = LineSchema.safeParse(JSON.parse(Buffer.from(line).toString("utf8")));
    if (provision.success) return provision.data;
    return `${provision.error.issues[0]?.path.join(".")}: ${provision.error.issues[0]?.message}`;
  } catch {
    return "the line is no JSON";
  }
}

/** A line that is none of the gold's stops the reading: figures over a part of the gold would look like figures over all. */
class BadLine extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message);
  }
}

async function eachLine(
  path: string,
  lines: AsyncIterable<Uint8Array>,
  visit: (provision: Provision) => void,
) {
  let number = 0;
  for await (const line of linesOf(lines, LONGEST_LINE)) {
    number += 1;
    const provision = provisionOf(line);
    if (typeof provision === "string") throw new BadLine(lineFault(path, number, provision));
    visit(provision);
  }
}

/**
 * Visits the provisions of a compressed set, one line after another, and gives the SHA-256 of its file. `read` hears how
 * many bytes of the file have been read.
 */
export async function visitProvisions(
  path: string,
  visit: (provision: Provision) => void,
  read: (bytes: number) => void,
): Promise<Result<string>> {
  const hash = createHash("sha256");
  try {
    await pipeline(
      createReadStream(path),
      counted((chunk, bytes) => {
        hash.update(chunk);
        read(bytes);
      }),
      createGunzip(),
      (content: AsyncIterable<Uint8Array>) => eachLine(path, content, visit),
    );
    return { ok: true, value: hash.digest("hex") };
  } catch (error) {
    return { ok: false, issues: [issueOf(path, error)] };
  }
}

/** Tells a fault of the file or of its content; anything else is one of the program, and thrown on. */
function issueOf(path: string, error: unknown): Issue {
  if (error instanceof BadLine) return error.issue;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (!code.startsWith("Z_")) return fileFault(path, error);
  return fault(path, "gold-gzip", `the file is no whole gzip stream (${code})`, "Copy the file anew.");
}
