import type { ExtractionStep } from "@concordance/core";

/** Code units that are read before others get their turn: a few milliseconds of work. */
const TURN = 16_384;
/** Longest time that one text may take, in milliseconds. */
export const TIME_MAX = 25_000;

/** The text took longer than the API gives it. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

export interface Pace {
  /** Ends the work where nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds of a clock; some runtimes let it stand still while they work, so a turn is counted in characters. */
  readonly now?: () => number;
  readonly max?: number;
}

/** Lets everything else that waits go on. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Steps of an extraction with pauses between provisions, so that a long text keeps no other request waiting. They end
 * early where the caller went away.
 *
 * @throws TookTooLong where the text is not done after `max` milliseconds
 */
export async function* paced(
  steps: Iterable<ExtractionStep>,
  { signal, now = Date.now, max = TIME_MAX }: Pace = {},
): AsyncGenerator<ExtractionStep> {
  const start = now();
  let paused = 0;
  for (const step of steps) {
    yield step;
    const end = "end" in step ? step.end : paused + TURN;
    if (end - paused < TURN) continue;
    paused = Math.max(paused, "end" in step ? step.end : 0);
    await turn();
    if (signal?.aborted) return;
    if (now() - start > max) throw new TookTooLong();
  }
}
