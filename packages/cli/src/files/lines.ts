const NEWLINE = 0x0a;

/** A line without its end, or `too-long` in place of one that passed the limit. */
export type Line = Uint8Array | "too-long";

/** Cuts bytes into lines as they come. A line over the limit is told, not kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): Line => (size > limit ? "too-long" : Buffer.concat(parts));
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      parts = [];
      size = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
