/**
 * Extracts a megabyte of every hostile input, one after another, and prints for each a line of JSON: what it was, and the
 * seconds that it took. Run in a process whose memory is bounded: where the memory is not enough, it ends without them all.
 */
import { extract } from "@concordance/core";
import { megabyteInputs } from "./inputs.ts";

const MEGABYTE = 1_000_000;

for (const { language, what, make } of megabyteInputs()) {
  const text = make(MEGABYTE);
  const start = performance.now();
  extract(text, { language });
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ what: `${language}: ${what}`, seconds }));
}
