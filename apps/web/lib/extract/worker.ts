import { answer } from "./answer.ts";
import type { Question } from "./exchange.ts";

/** The thread that reads and extracts, so that the page stays awake. It has one question in its life. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  for (const message of answer(data)) self.postMessage(message);
});
