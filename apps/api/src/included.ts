import { FORCES, type Instrument, type Statement, TOPICS } from "@concordance/core";
import { pick } from "./pick.ts";
import type { Register } from "./register.ts";
import { type Included, InstrumentNameSchema } from "./schemas/included.ts";
import type { IncludedPart } from "./schemas/page.ts";

const INSTRUMENT_FIELDS = Object.keys(
  InstrumentNameSchema.shape,
) as (keyof typeof InstrumentNameSchema.shape)[];

/** What an answer is made of, as far as it names things by id. */
export interface Named {
  readonly instruments?: readonly Instrument[];
  readonly statements?: readonly Statement[];
  /** Instruments that are named themselves, not only what they name. */
  readonly instrumentIds?: readonly string[];
  readonly partyIds?: readonly string[];
  readonly topics?: readonly string[];
  readonly forces?: readonly string[];
}

async function lookUp<Found, Shown>(
  ids: Iterable<string>,
  find: (id: string) => Promise<Found | undefined>,
  show: (found: Found) => Shown,
): Promise<Record<string, Shown>> {
  const entries = await Promise.all([...ids].map(async (id) => [id, await find(id)] as const));
  return Object.fromEntries(
    entries.flatMap(([id, found]) => (found === undefined ? [] : [[id, show(found)]])),
  );
}

function vocabulary<Entry extends { id: string }>(entries: readonly Entry[], ids: readonly string[]) {
  const wanted = new Set(ids);
  return Object.fromEntries(entries.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry]));
}

/** Nothing named: the parts of `included` that the caller did not ask for. */
const NOTHING: Included = { instruments: {}, parties: {}, topics: {}, forces: {} };

/**
 * Names everything that an answer mentions by id, each once; only the parts asked for, or all. Classes of actors are no
 * parties and find nothing.
 */
export async function include(
  register: Register,
  named: Named,
  parts?: readonly IncludedPart[],
): Promise<Included> {
  if (parts?.length === 0) return NOTHING;
  const whole = await includeAll(register, named);
  return parts ? { ...NOTHING, ...pick(whole, parts) } : whole;
}

async function includeAll(register: Register, named: Named): Promise<Included> {
  const { instruments = [], statements = [], instrumentIds = [], partyIds = [] } = named;
  const { topics = [], forces = [] } = named;
  const instrumentsNamed = new Set<string>([
    ...instrumentIds,
    ...instruments.flatMap(({ relations }) => relations.flatMap(({ target }) => target ?? [])),
    ...statements.flatMap(({ references }) =>
      references.flatMap((reference) => (reference.kind === "instrument" && reference.id) || []),
    ),
  ]);
  const partiesNamed = new Set<string>([
    ...partyIds,
    ...instruments.flatMap(({ acts }) => acts.map(({ party }) => party)),
    ...statements.flatMap(({ speakers, actors, beneficiaries }) => [
      ...speakers,
      ...actors,
      ...beneficiaries,
    ]),
  ]);
  return {
    instruments: await lookUp(
      instrumentsNamed,
      (id) => register.instrument(id),
      (found) => pick(found, INSTRUMENT_FIELDS),
    ),
    parties: await lookUp(
      partiesNamed,
      (id) => register.party(id),
      ({ id, kind, name }) => ({ id, kind, name }),
    ),
    topics: vocabulary(TOPICS, [...topics, ...statements.flatMap((statement) => statement.topics)]),
    forces: vocabulary(FORCES, [...forces, ...statements.map(({ force }) => force)]),
  };
}
