import type { Instrument, Provision, Statement } from "../../model/index.ts";
import { symbolsIn } from "../words/symbols.ts";
import { codeOf, placesOf } from "./codes.ts";
import type { Entry } from "./entry.ts";
import { grouped } from "./group.ts";
import { factsOf } from "./instrument-facts.ts";
import { unionOf } from "./union.ts";

const actors = ({ acts }: Instrument): string[] => [
  ...new Set(acts.filter(({ act }) => act !== "declined").map(({ party }) => party)),
];

/** Names of an instrument beside its title: its identifiers with their scheme, the event, the words of its id. */
function namesOf({ id, identifiers, event, place }: Instrument): string[] {
  const numbers = identifiers.map(({ scheme, value }) => (scheme === "cets" ? `CETS ${value}` : value));
  return [id, ...numbers, event?.name ?? "", place ?? ""];
}

const symbolsOf = ({ id, identifiers, title }: Instrument): string[] => [
  id,
  ...identifiers.map(({ value }) => value),
  ...symbolsIn(title.en).map(({ symbol }) => symbol),
];

/** An instrument: found by its titles, numbers, parties and kind. */
export function instrumentEntry(instrument: Instrument, statements: readonly Statement[]): Entry {
  const party = actors(instrument);
  const { kind, id, title } = instrument;
  return {
    type: "instrument",
    id,
    instrument: id,
    topics: [],
    title,
    summary: {},
    names: namesOf(instrument),
    symbols: symbolsOf(instrument),
    codes: [codeOf("kind", kind), codeOf("instrument", id), ...party.map((one) => codeOf("party", one))],
    values: { ...unionOf(statements), ...factsOf(instrument), type: ["instrument"], party },
  };
}

/** Kinds of provisions that hold what can be looked for; the others only frame it. */
const KINDS: ReadonlySet<Provision["kind"]> = new Set([
  "chapter",
  "article",
  "paragraph",
  "point",
  "recital",
]);

const idOf = (instrument: Instrument, { locator, in: report }: Provision): string =>
  `${instrument.id}#${report ? `${report}/` : ""}${locator}`;

/** A provision: found by its heading and its place. What it says is found as its statements. */
function provisionEntry(
  instrument: Instrument,
  provision: Provision,
  statements: readonly Statement[],
): Entry {
  const { locator, heading } = provision;
  const { topic, ...values } = unionOf(statements);
  return {
    type: "provision",
    id: idOf(instrument, provision),
    instrument: instrument.id,
    locator,
    topics: topic,
    title: instrument.title,
    summary: heading === undefined ? {} : { en: heading },
    names: [],
    symbols: [],
    codes: [
      codeOf("instrument", instrument.id),
      codeOf("kind", instrument.kind),
      ...placesOf(locator).map((place) => codeOf("place", place)),
    ],
    values: { ...values, topic, ...factsOf(instrument), type: ["provision"], party: actors(instrument) },
  };
}

/** The provisions of an instrument that hold something, each with the statements that sit in it. */
export function provisionEntries(instrument: Instrument, statements: readonly Statement[]): Entry[] {
  const byLocator = grouped(statements, ({ locator, reported }) => `${reported} ${locator}`);
  return instrument.provisions
    .filter(({ kind }) => KINDS.has(kind))
    .map((provision) =>
      provisionEntry(
        instrument,
        provision,
        byLocator.get(`${provision.in !== undefined} ${provision.locator}`) ?? [],
      ),
    );
}
