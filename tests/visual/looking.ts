import { differenceOf } from "./difference.ts";
import type { Shot } from "./shot.ts";
import { faultOf, isSame } from "./verdict.ts";

/** Takes the pictures of a page anew. */
export type Take = () => Promise<Shot[]>;

interface Looked {
  readonly shots: readonly Shot[];
  readonly faults: readonly string[];
}

const judged = (shots: readonly Shot[]): Looked => ({
  shots,
  faults: shots.flatMap((shot) => faultOf(shot) ?? []),
});

/**
 * Pictures of a page and what is wrong with them. Where anything is, they are taken once more: now and then a browser hands out a
 * picture before all of it is painted, while a change of the page is still there the second time.
 */
export async function lookAt(take: Take): Promise<Looked> {
  const first = judged(await take());
  return first.faults.length === 0 ? first : judged(await take());
}

/** Which of these pictures are the same when they are taken once more. */
export async function stillOf(shots: readonly Shot[], take: Take): Promise<Shot[]> {
  if (shots.length === 0) return [];
  const again = await take();
  return shots.filter(({ name, look, picture }) => {
    const other = again.find((one) => one.name === name && one.look === look);
    return other !== undefined && isSame(differenceOf(picture, other.picture));
  });
}
