/** A step of a pipeline that passes chunks on as they are; `hear` is told each, and the bytes so far with it. */
export const counted = (hear: (chunk: Uint8Array, bytes: number) => void) =>
  async function* passed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      hear(chunk, bytes);
      yield chunk;
    }
  };
