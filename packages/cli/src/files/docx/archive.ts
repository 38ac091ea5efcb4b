import { type Result, read } from "@concordance/core";
import { unzipSync } from "fflate";
import { fault } from "../../fault.ts";

/** Most bytes of one unpacked part, and of all that are unpacked. The archive says its sizes; no part may pass its own. */
const LARGEST_PART = 48 * 1024 * 1024;
const LARGEST_WHOLE = 96 * 1024 * 1024;
/** The parts of a Word document that hold its words, its numbers and its styles. */
const NEEDED = /^(?:_rels\/\.rels|word\/(?:document\d{0,3}|numbering|styles)\.xml)$/u;

const no = (code: string, message: string, tip: string): Result<never> => ({
  ok: false,
  issues: [fault("", code, message, tip)],
});

/** The needed parts of a Word document by their names, as texts. */
export function partsOf(bytes: Uint8Array): Result<ReadonlyMap<string, string>> {
  let whole = 0;
  let tooLarge = "";
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!NEEDED.test(name)) return false;
    whole += originalSize;
    if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) tooLarge = name;
    return tooLarge === "";
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (tooLarge) {
      const message = `${tooLarge} unpacks to more than ${LARGEST_PART} bytes, or all parts to more than ${LARGEST_WHOLE}`;
      return no("too-large", message, "Cut it into parts, one instrument each.");
    }
    return textsOf(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return no(
      "docx",
      `the Word document cannot be unpacked: ${reason}`,
      "Fetch the file again, or save it anew.",
    );
  }
}

function textsOf(files: Readonly<Record<string, Uint8Array>>): Result<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, content] of Object.entries(files)) {
    const text = read(content);
    if (!text.ok) return text;
    texts.set(name, text.value);
  }
  return { ok: true, value: texts };
}
