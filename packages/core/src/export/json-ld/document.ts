import type {
  Body,
  Expression,
  Instrument,
  Party,
  Provision,
  RelationKind,
  Statement,
} from "../../model/index.ts";
import { type Addresses, addressesOf, type Place } from "../place.ts";
import { type Exported, type ExportedRecord, versionOf } from "../record.ts";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const PASSED_BY = new Set(["signatory", "adopter", "issuer"]);

/** Standing of a language version in schema.org's words; of an unknown one nothing is said. */
const LEGAL_VALUES: Readonly<Partial<Record<Expression["status"], string>>> = {
  authentic: "https://schema.org/AuthoritativeLegalValue",
  "official-translation": "https://schema.org/OfficialLegalValue",
  "unofficial-translation": "https://schema.org/UnofficialLegalValue",
};

/** What ELI calls a relation; it has no word for some. */
const RELATIONS: Readonly<Record<RelationKind, "cites" | "basedOn" | "relatedTo">> = {
  "builds-on": "basedOn",
  cites: "cites",
  implements: "basedOn",
  reaffirms: "cites",
  supersedes: "relatedTo",
  welcomes: "cites",
};

function relationsOf({ relations }: Instrument, to: Addresses): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { relation, target } of relations) {
    if (target === undefined) continue;
    const name = RELATIONS[relation];
    found[name] = [...(found[name] ?? []), to.instrument(target)];
  }
  return found;
}

/** What schema.org and ELI say of legislation, beside the record's own fields. */
function legislation(instrument: Instrument, to: Addresses) {
  const passedBy = instrument.parties.filter(({ role }) => PASSED_BY.has(role));
  return {
    legislationType: instrument.kind,
    legislationIdentifier: instrument.identifiers.map(({ value }) => value),
    ...(DAY.test(instrument.adopted) ? { legislationDate: instrument.adopted } : {}),
    legislationPassedBy: passedBy.map(({ party }) => to.party(party)),
    ...relationsOf(instrument, to),
  };
}

const provisionNode = (provision: Provision, instrument: Instrument, to: Addresses) => ({
  "@id": to.provision(instrument.id, [provision.in, provision.locator].filter(Boolean).join("/")),
  "@type": "LegalResourceSubdivision",
  ...provision,
});

function expressionNode(expression: Expression, instrument: Instrument, to: Addresses) {
  const value = LEGAL_VALUES[expression.status];
  return {
    "@id": to.provision(instrument.id, `text/${expression.id}`),
    "@type": ["LegislationObject", "LegalExpression"],
    ...expression,
    ...(value ? { legislationLegalValue: value } : {}),
  };
}

const instrumentNode = (instrument: Instrument, to: Addresses) => ({
  "@id": to.instrument(instrument.id),
  "@type": ["Legislation", "LegalResource"],
  ...instrument,
  ...legislation(instrument, to),
  provisions: instrument.provisions.map((provision) => provisionNode(provision, instrument, to)),
  expressions: instrument.expressions.map((expression) => expressionNode(expression, instrument, to)),
});

const statementNode = (statement: Statement, to: Addresses) => ({
  "@id": to.statement(statement.id),
  "@type": "Statement",
  ...statement,
});

const partyNode = (party: Party, to: Addresses) => ({
  "@id": to.party(party.id),
  "@type": party.kind === "state" ? "Country" : "Organization",
  ...party,
});

const bodyNode = (body: Body) => ({ "@type": "Body", ...body });

/** The nodes of a record: its instrument, its statements, the parties and bodies that they name. */
function nodesOf(record: ExportedRecord, to: Addresses): object[] {
  return [
    {
      ...instrumentNode(record.instrument, to),
      schemaVersion: record.schemaVersion,
      licence: record.licence,
      license: LICENCE,
      version: record.version,
    },
    ...record.statements.map((statement) => statementNode(statement, to)),
    ...record.parties.map((party) => partyNode(party, to)),
    ...record.bodies.map(bodyNode),
  ];
}

const written = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/** A record as JSON-LD 1.1: the register's JSON with addresses and types, by the published context. */
export function recordToJsonLd(record: ExportedRecord, place: Place): string {
  const to = addressesOf(place);
  return written({ "@context": to.context, "@graph": nodesOf(record, to) });
}

/** A whole register as one graph of JSON-LD 1.1, each party and body once. */
export function registerToJsonLd(exported: Exported, place: Place): string {
  const to = addressesOf(place);
  const { schemaVersion, instruments, statements, parties, bodies, changes } = exported;
  const nodes = [
    { "@id": `${place.address}/v1`, "@type": "Dataset", schemaVersion, license: LICENCE },
    ...instruments.map((one) => ({
      ...instrumentNode(one, to),
      license: LICENCE,
      version: versionOf(changes, one.id),
    })),
    ...statements.map((one) => statementNode(one, to)),
    ...parties.map((one) => partyNode(one, to)),
    ...bodies.map(bodyNode),
  ];
  return `${JSON.stringify({ "@context": to.context, "@graph": nodes })}\n`;
}

/** Statements apart from their records as JSON-LD 1.1. */
export function statementsToJsonLd(statements: readonly Statement[], place: Place): string {
  const to = addressesOf(place);
  const nodes = statements.map((statement) => ({ ...statementNode(statement, to), license: LICENCE }));
  return written({ "@context": to.context, "@graph": nodes });
}
