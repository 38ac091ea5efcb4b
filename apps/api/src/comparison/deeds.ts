import type { LedgerAct } from "@concordance/core";
import { pick } from "../pick.ts";
import type { Register } from "../register.ts";

/** Acts as a row of positions tells them: the instrument is the row's. */
export const deedsOf = (acts: readonly LedgerAct[]) =>
  acts.map(({ act, date, via }) => ({
    act,
    ...(date !== undefined && { date }),
    ...(via && { via: pick(via, ["group", "certainty"]) }),
  }));

/** English names of parties, or their ids. */
export const namesOf = (register: Register, ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await register.party(id))?.name.en ?? id));
