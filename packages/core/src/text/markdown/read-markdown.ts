import { Prose } from "../reading/prose.ts";
import type { Reading } from "../reading/reading.ts";
import { sayBlocks } from "./blocks.ts";
import { frontMatterOf } from "./front-matter.ts";

/**
 * The text of a Markdown file (CommonMark 0.31, with tables): paragraphs with an empty line between, lines that were broken
 * at a fixed width joined, headings, and list items with the markers that they print. Left out: marks of emphasis, code and
 * links, addresses of links, images, HTML tags, comments, notes and their marks. YAML before the text is read apart, as
 * `marked`.
 *
 * Total: any string gives a reading, in time that grows with its length. `offsets` leads back to the file.
 *
 * @example readMarkdown("# Aims\n\nThey **agree**\nto act.").text // "Aims\n\nThey agree to act.\n"
 */
export function readMarkdown(source: string): Reading {
  const { marked, end } = frontMatterOf(source);
  const prose = new Prose(source);
  sayBlocks(source.slice(end), end, { source, prose });
  return { ...prose.finish(), marked };
}
