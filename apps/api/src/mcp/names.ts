import type { Instrument, Party } from "@concordance/core";
import type { Register } from "../register.ts";
import { ToolFault } from "./tool.ts";

const SUGGESTED = 5;

/** The instrument of an id; otherwise a fault that names those that the words may mean. */
export async function instrumentOf(register: Register, id: string): Promise<Instrument> {
  const instrument = await register.instrument(id);
  if (instrument) return instrument;
  const words = id.replaceAll("-", " ").slice(0, 200).trim();
  const { items } = words ? await register.instruments({ q: words }, { limit: SUGGESTED }) : { items: [] };
  const near = items.map(({ instrument: { id, title } }) => `${id} (${title.en})`).join("; ");
  throw new ToolFault(
    `The register has no instrument "${id}".`,
    near ? `Perhaps one of these is meant: ${near}.` : "Look for it with the tool search.",
  );
}

/** The party of an id or, where it is the only one of this name, of a name. */
export async function partyOf(register: Register, idOrName: string): Promise<Party> {
  const own = await register.party(idOrName.toLowerCase());
  if (own) return own;
  const words = idOrName.trim().slice(0, 200);
  const { items } = words ? await register.parties({ q: words }, { limit: SUGGESTED }) : { items: [] };
  const exact = items.filter(({ party: { name, aliases } }) =>
    [...Object.values(name), ...aliases].some((one) => one?.toLowerCase() === words.toLowerCase()),
  );
  const [only] = exact.length === 1 ? exact : items.length === 1 ? items : [];
  if (only) return only.party;
  const near = items.map(({ party: { id, name } }) => `${id} (${name.en})`).join("; ");
  throw new ToolFault(
    `No one party is called "${idOrName}".`,
    near
      ? `Name one of these by its id: ${near}.`
      : "A State goes by its two letters (ISO 3166-1): fr, cn, ke.",
  );
}
