import { ACTORS, BENEFICIARIES, FORCES, TOPICS } from "../../model/index.ts";
import { addressesOf, type Place } from "../place.ts";

type Term = string | Readonly<Record<string, unknown>>;

/** Vocabularies that the context takes words from. */
const PREFIXES = {
  schema: "https://schema.org/",
  eli: "http://data.europa.eu/eli/ontology#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

const date = (id: string): Term => ({ "@id": id, "@type": EDTF });
const words = (id: string): Term => ({ "@id": id, "@container": "@language" });
const inOrder = { "@container": "@list" };
const link = { "@type": "@id" };

/** A term whose values are ids below an address: the context of the term lets them stand for it. */
const idsBelow = (term: string, below: string, more: object = {}, ids: object = {}): Term => ({
  "@id": term,
  "@type": "@vocab",
  ...more,
  "@context": { "@vocab": below, ...ids },
});

/** Each of these ids as a term, so that no term of the context can stand for it. */
const termsFor = (ids: readonly string[], below: string) =>
  Object.fromEntries(ids.map((id) => [id, below + id]));

/** Keys that mean something else inside one field than everywhere else. */
const scoped = (term: string, keys: Readonly<Record<string, string>>): Term => ({
  "@id": term,
  "@context": Object.fromEntries(Object.entries(keys).map(([key, id]) => [key, { "@id": id }])),
});

const EVIDENCE = ["title", "kind", "binding", "adopted", "place", "event"];

/** Terms that mean what a term of a known vocabulary means. */
const KNOWN: Readonly<Record<string, Term>> = {
  ...PREFIXES,
  Legislation: "schema:Legislation",
  LegislationObject: "schema:LegislationObject",
  LegalResource: "eli:LegalResource",
  LegalResourceSubdivision: "eli:LegalResourceSubdivision",
  LegalExpression: "eli:LegalExpression",
  Concept: "skos:Concept",
  ConceptScheme: "skos:ConceptScheme",
  Organization: "schema:Organization",
  Country: "schema:Country",
  Dataset: "schema:Dataset",
  id: "dct:identifier",
  title: words("schema:name"),
  name: words("schema:name"),
  note: words("rdfs:comment"),
  summary: words("schema:abstract"),
  address: { "@id": "schema:url", ...link },
  language: "schema:inLanguage",
  place: "schema:locationCreated",
  aliases: "schema:alternateName",
  license: { "@id": "schema:license", ...link },
  adopted: date("eli:date_document"),
  num: "eli:number",
  expressions: "eli:is_realized_by",
  provisions: "eli:has_part",
  legislationType: "schema:legislationType",
  legislationIdentifier: "schema:legislationIdentifier",
  legislationDate: { "@id": "schema:legislationDate", "@type": "schema:Date" },
  legislationPassedBy: { "@id": "schema:legislationPassedBy", ...link },
  legislationLegalValue: { "@id": "schema:legislationLegalValue", ...link },
  cites: { "@id": "eli:cites", ...link },
  basedOn: { "@id": "eli:based_on", ...link },
  relatedTo: { "@id": "eli:related_to", ...link },
  isPartOf: { "@id": "dct:isPartOf", ...link },
  inScheme: { "@id": "skos:inScheme", ...link },
  topConceptOf: { "@id": "skos:topConceptOf", ...link },
  hasTopConcept: { "@id": "skos:hasTopConcept", ...link },
  broader: { "@id": "skos:broader", ...link },
  prefLabel: words("skos:prefLabel"),
  scopeNote: words("skos:scopeNote"),
  definition: words("skos:definition"),
  notation: "skos:notation",
};

/** Terms of the register's own that need more than its vocabulary. */
const OWN: Readonly<Record<string, Term>> = {
  Statement: "concordance:Statement",
  Body: "concordance:Body",
  date: date("concordance:date"),
  dates: date("concordance:dates"),
  deadline: date("concordance:deadline"),
  published: date("concordance:published"),
  range: { "@id": "concordance:range", ...inOrder },
  // Keyed by text, with ordered pairs of numbers: no form of RDF that could be read again without loss.
  ranges: { "@id": "concordance:ranges", "@type": "@json" },
  counts: scoped("concordance:counts", {
    statements: "concordance:statementCount",
    reported: "concordance:reportedCount",
    provisions: "concordance:provisionCount",
  }),
  evidence: scoped(
    "concordance:evidence",
    Object.fromEntries(EVIDENCE.map((field) => [field, `concordance:evidence-${field}`])),
  ),
};

/** Terms whose values name something of the register. Some words are terms and ids of parties: `id` is Indonesia. */
function linked(place: Place, own: string): Readonly<Record<string, Term>> {
  const to = addressesOf(place);
  const [forces, topics, parties] = [to.force(""), to.topic(""), to.party("")];
  const taken = termsFor(
    Object.keys({ ...KNOWN, ...OWN }).filter((term) => /^[a-z]+$/u.test(term)),
    parties,
  );
  const classes = (names: readonly string[]) => ({ ...taken, ...termsFor(names, `${own}class-`) });
  return {
    force: idsBelow(
      "concordance:force",
      forces,
      {},
      termsFor(
        FORCES.map(({ id }) => id),
        forces,
      ),
    ),
    topics: idsBelow(
      "concordance:topics",
      topics,
      inOrder,
      termsFor(
        TOPICS.map(({ id }) => id),
        topics,
      ),
    ),
    party: idsBelow("concordance:party", parties, {}, taken),
    speakers: idsBelow("concordance:speakers", parties, inOrder, taken),
    actors: idsBelow("concordance:actors", parties, inOrder, classes(ACTORS)),
    beneficiaries: idsBelow("concordance:beneficiaries", parties, inOrder, classes(BENEFICIARIES)),
    instrument: idsBelow("dct:isPartOf", to.instrument("")),
    target: idsBelow("concordance:target", to.instrument("")),
    joined: idsBelow("concordance:joined", to.statement(""), inOrder),
  };
}

/**
 * The JSON-LD context of the register's JSON: words of schema.org, ELI, SKOS and Dublin Core where one fits, otherwise
 * words of its own, which stand below the address of the context. No field of the JSON is without a meaning.
 */
export function jsonLdContext(place: Place): { readonly "@context": Readonly<Record<string, unknown>> } {
  const own = `${addressesOf(place).context}#`;
  return {
    "@context": { "@version": 1.1, "@vocab": own, concordance: own, ...KNOWN, ...OWN, ...linked(place, own) },
  };
}
