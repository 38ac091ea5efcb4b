import { LANGUAGES, type Localised, type Provision, type Statement } from "../../model/index.ts";
import { element, xmlText } from "../xml.ts";

/** Prefix of the register's own namespace in its documents. */
export const own = (name: string): string => `concordance:${name}`;

const words = (name: string, localised: Localised): string[] =>
  LANGUAGES.flatMap((language) => {
    const said = localised[language];
    return said === undefined ? [] : [element(own(name), { "xml:lang": language }, xmlText(said))];
  });

const each = (name: string, ids: readonly string[]): string[] => ids.map((id) => element(own(name), { id }));

const note = (text: string | undefined): string[] =>
  text === undefined ? [] : [element(own("note"), {}, xmlText(text))];

function provenance({ provenance: from }: Statement): string {
  const { basis, text, language, range, fingerprint, sources, coder, review, confidence } = from;
  return element(
    own("provenance"),
    { basis, text, language, start: range?.[0], end: range?.[1], fingerprint, coder, confidence },
    ...each("source", sources),
    element(own("review"), { status: review.status, date: review.date }, ...note(review.note)),
  );
}

function statement(one: Statement): string {
  const { id, locator, reported, force, strength, inherited, deadline } = one;
  return element(
    own("statement"),
    { id, instrument: one.instrument, locator, reported, force, strength, inherited, deadline },
    ...each("speaker", one.speakers),
    ...each("actor", one.actors),
    ...each("beneficiary", one.beneficiaries),
    ...each("topic", one.topics),
    ...one.qualifiers.map(({ kind, text }) => element(own("qualifier"), { kind }, xmlText(text))),
    ...one.references.map((reference) => element(own("reference"), { ...reference })),
    ...words("summary", one.summary),
    ...each("joined", one.joined),
    ...note(one.note),
    provenance(one),
  );
}

function provision(one: Provision): string {
  const { locator, kind, num, heading, seen, ranges, sources } = one;
  return element(
    own("provision"),
    { locator, in: one.in, kind, num, heading, seen },
    ...Object.entries(ranges).map(([text, [start, end]]) => element(own("range"), { text, start, end })),
    ...each("source", sources),
    ...note(one.note),
  );
}

/** What the register codes of an instrument, whole, in its own namespace: provisions and statements. */
export function codings(provisions: readonly Provision[], statements: readonly Statement[]): string {
  return element(own("codings"), {}, ...provisions.map(provision), ...statements.map(statement));
}
