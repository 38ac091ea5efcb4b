import type { Instrument } from "@concordance/core";
import type { InstrumentFilter } from "../register.ts";
import { finder, haystack } from "./words.ts";

type ActFilter = Pick<InstrumentFilter, "party" | "act" | "role" | "capacity">;

/** Whether a party, or anybody where none is named, did an act on an instrument, in a capacity, and has a role in it. */
export function actPasses({ acts, parties }: Instrument, { party, act, role, capacity }: ActFilter): boolean {
  const words = capacity === undefined ? undefined : finder(capacity);
  const own = <Item extends { party: string }>(items: readonly Item[]) =>
    party === undefined ? items : items.filter((item) => item.party === party);
  const did =
    (act === undefined && words === undefined) ||
    own(acts).some(
      (one) => (act === undefined || one.act === act) && (!words || words(haystack([one.capacity]))),
    );
  return did && (role === undefined || own(parties).some((one) => one.role === role));
}
