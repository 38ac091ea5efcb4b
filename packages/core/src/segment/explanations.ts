import type { Block } from "./blocks.ts";
import type { OrderMarker } from "./markers.ts";
import { orderOf, signOf } from "./plan.ts";

/** How far ahead the next number of a list is looked for. */
const AHEAD = 30;

/** Where an explanation goes: the item that it explains, and its number among the item's blocks. */
export interface Explanation {
  readonly parent: string;
  readonly num: string;
}

/** Paragraphs that explain the items of a list of numbers, each below its own. */
export class Explanations {
  private item: { readonly locator: string; readonly sign: string; readonly value: number } | undefined;
  private blocks = 1;
  /** Whether items of this list were explained. */
  private usual = false;

  reset(): void {
    this.item = undefined;
  }

  /** Remembers the last item. */
  remember(order: OrderMarker, locator: string): void {
    if (order.value === 1) this.usual = false;
    this.item = { locator, sign: signOf(order), value: order.value };
    this.blocks = 1;
  }

  /** Whether an unmarked block explains the last item: its list goes on behind the block, or items before were explained. */
  holds(blocks: readonly Block[], index: number): boolean {
    const { item } = this;
    if (!item) return false;
    const end = Math.min(blocks.length, index + AHEAD);
    for (let at = index + 1; at < end; at += 1) {
      const order = orderOf(blocks[at]);
      if (order && signOf(order) === item.sign) return order.value === item.value + 1;
    }
    return this.usual;
  }

  next(): Explanation {
    this.usual = true;
    this.blocks += 1;
    return { parent: this.item?.locator ?? "", num: String(this.blocks) };
  }
}
