import { type Figure, shareOf } from "./figures.ts";

const BINS = 10;

/** Drafts of like confidence: what they promise on average, and what they keep. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly drafts: number;
  readonly confidence: Figure;
  readonly right: Figure;
}

interface Bin {
  drafts: number;
  confidence: number;
  right: number;
}

/** 0.7 times 10 is a little less than 7 in floating point; what is printed as 0.7 belongs to the bin that begins there. */
const binOf = (confidence: number): number =>
  Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS + 1e-9)));

/** Counts how often drafts are right, by the confidence that they state, in bins of 0.1. */
export class Reliability {
  readonly #bins: Bin[] = Array.from({ length: BINS }, () => ({ drafts: 0, confidence: 0, right: 0 }));

  add(confidence: number, right: boolean): void {
    this.#into(binOf(confidence), { drafts: 1, confidence, right: right ? 1 : 0 });
  }

  merge(other: Reliability): void {
    for (const [place, bin] of other.#bins.entries()) this.#into(place, bin);
  }

  #into(place: number, { drafts, confidence, right }: Bin): void {
    const bin = this.#bins[place];
    if (!bin) return;
    bin.drafts += drafts;
    bin.confidence += confidence;
    bin.right += right;
  }

  /** The bins that hold drafts, from low to high. */
  bins(): ReliabilityBin[] {
    return this.#bins.flatMap(({ drafts, confidence, right }, place) => {
      const [from, to] = [place / BINS, (place + 1) / BINS];
      const shares = { confidence: shareOf(confidence, drafts), right: shareOf(right, drafts) };
      return drafts === 0 ? [] : [{ from, to, drafts, ...shares }];
    });
  }

  /** Expected calibration error: distance of what is kept from what is promised, weighed by the drafts of each bin. */
  error(): Figure {
    const drafts = this.#bins.reduce((sum, bin) => sum + bin.drafts, 0);
    const distance = this.#bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
    return shareOf(distance, drafts);
  }

  toJSON(): { error: Figure; bins: ReliabilityBin[] } {
    return { error: this.error(), bins: this.bins() };
  }
}
