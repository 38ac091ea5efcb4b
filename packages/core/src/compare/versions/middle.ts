/** A part of two sequences of numbers; ends are exclusive. */
export interface Box {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** A point through which a shortest way of edits leads. */
export interface Point {
  readonly a: number;
  readonly b: number;
}

/** How far a search from one corner has come on each diagonal; -1 where it was not. */
class Front {
  readonly #reached: Int32Array;
  readonly #offset: number;

  constructor(steps: number) {
    this.#offset = steps + 1;
    this.#reached = new Int32Array(2 * steps + 3).fill(-1);
    this.#reached[this.#offset + 1] = 0;
  }

  at(diagonal: number): number {
    return this.#reached[diagonal + this.#offset] ?? -1;
  }

  set(diagonal: number, reached: number): void {
    this.#reached[diagonal + this.#offset] = reached;
  }

  /** The farthest start on a diagonal after one more edit: an element of `b` added or one of `a` taken away. */
  next(diagonal: number, width: number, height: number): number {
    const added = this.at(diagonal + 1);
    const taken = this.at(diagonal - 1) + 1;
    const canAdd = added >= 0 && added - diagonal <= height;
    const canTake = taken >= 1 && taken <= width;
    return Math.max(canAdd ? added : -1, canTake ? taken : -1);
  }
}

/**
 * The middle of a shortest way of edits between two sequences, by searching from both ends until the searches meet (Myers,
 * An O(ND) Difference Algorithm and Its Variations, 1986, section 4b). Memory grows with `steps` alone.
 *
 * @param steps most edits of each search
 * @returns the point, or undefined where the two did not meet within the steps
 */
export function middleOf(a: Int32Array, b: Int32Array, box: Box, steps: number): Point | undefined {
  const [width, height] = [box.aEnd - box.aStart, box.bEnd - box.bStart];
  const delta = width - height;
  const most = Math.min(steps, Math.ceil((width + height) / 2));
  const [forward, backward] = [new Front(most), new Front(most)];
  const isSameFromStart = (x: number, y: number) => a[box.aStart + x] === b[box.bStart + y];
  const isSameFromEnd = (x: number, y: number) => a[box.aEnd - 1 - x] === b[box.bEnd - 1 - y];

  const advance = (front: Front, diagonal: number, isSame: (x: number, y: number) => boolean): number => {
    let x = front.next(diagonal, width, height);
    if (x < 0) return -1;
    while (x < width && x - diagonal < height && isSame(x, x - diagonal)) x += 1;
    front.set(diagonal, x);
    return x;
  };
  /** Whether two searches have met: the one stands where the other has been. */
  const meets = (x: number, other: Front, diagonal: number, done: number): boolean => {
    const opposite = delta - diagonal;
    return Math.abs(opposite) <= done && other.at(opposite) >= 0 && x + other.at(opposite) >= width;
  };

  for (let step = 0; step <= most; step++) {
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const x = advance(forward, diagonal, isSameFromStart);
      if (x >= 0 && delta % 2 !== 0 && meets(x, backward, diagonal, step - 1))
        return { a: box.aStart + x, b: box.bStart + x - diagonal };
    }
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const x = advance(backward, diagonal, isSameFromEnd);
      if (x >= 0 && delta % 2 === 0 && meets(x, forward, diagonal, step))
        return { a: box.aEnd - x, b: box.bEnd - (x - diagonal) };
    }
  }
  return undefined;
}
