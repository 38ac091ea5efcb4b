import { type Provision, ProvisionSchema, type Statement, StatementSchema } from "../../model/index.ts";
import { descendants, elements, type XmlElement } from "../xml/tree.ts";

/** Codings that a file of the register carries beside its structure. */
export interface AkomaNtosoCodings {
  readonly provisions: readonly Provision[];
  readonly statements: readonly Statement[];
}

/** The namespace in which the register writes its codings, whatever prefix stands for it. */
const NAMESPACE = /^tag:[^,]{1,200},\d{4}:record$/u;

function prefixIn({ attributes }: XmlElement): string | undefined {
  const declared = Object.entries(attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && NAMESPACE.test(value),
  );
  return declared?.[0].slice("xmlns:".length);
}

type Read = (element: XmlElement, name: string) => XmlElement[];

/** Children of the register's namespace, by their own name. */
const reader =
  (prefix: string): Read =>
  (element, name) =>
    elements(element).filter((one) => one.name === `${prefix}:${name}`);

const flag = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === "true";
const number = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

/** The words of an element as they stand, white space included. */
const wordsOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === "string").join("");

/** What is not said is left out, so that the shape of the model decides whether it must be. */
const said = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function rangeOf({ attributes: { start, end } }: XmlElement): unknown {
  return start === undefined ? undefined : [Number(start), number(end)];
}

function provisionOf(element: XmlElement, read: Read): unknown {
  const { locator, kind, num, heading, seen, in: report } = element.attributes;
  const ranges = read(element, "range").map((one) => [one.attributes.text, rangeOf(one)]);
  const sources = read(element, "source").map(({ attributes }) => attributes.id);
  const note = read(element, "note").map(wordsOf)[0];
  return said({
    locator,
    in: report,
    kind,
    num,
    heading,
    seen: flag(seen),
    ranges: Object.fromEntries(ranges),
    sources,
    note,
  });
}

function provenanceOf(element: XmlElement, read: Read): unknown {
  const { basis, text, language, fingerprint, coder, confidence } = element.attributes;
  const review = read(element, "review")[0];
  const ids = (name: string) => read(element, name).map(({ attributes }) => attributes.id);
  return said({
    basis,
    text,
    language,
    range: rangeOf(element),
    fingerprint,
    sources: ids("source"),
    coder,
    confidence: number(confidence),
    review: review && said({ ...review.attributes, note: read(review, "note").map(wordsOf)[0] }),
  });
}

function statementOf(element: XmlElement, read: Read): unknown {
  const { reported, inherited, strength, ...rest } = element.attributes;
  const ids = (name: string) => read(element, name).map(({ attributes }) => attributes.id);
  const provenance = read(element, "provenance")[0];
  return said({
    ...rest,
    reported: flag(reported),
    inherited: flag(inherited),
    strength: number(strength),
    speakers: ids("speaker"),
    actors: ids("actor"),
    beneficiaries: ids("beneficiary"),
    topics: ids("topic"),
    qualifiers: read(element, "qualifier").map((one) => ({ ...one.attributes, text: wordsOf(one) })),
    references: read(element, "reference").map(({ attributes }) => attributes),
    summary: Object.fromEntries(
      read(element, "summary").map((one) => [one.attributes["xml:lang"] ?? "", wordsOf(one)]),
    ),
    joined: ids("joined"),
    note: read(element, "note").map(wordsOf)[0],
    provenance: provenance && provenanceOf(provenance, read),
  });
}

/** The codings of a file of the register; undefined where it has none, or one that is no record of the model. */
export function codingsOf(root: XmlElement): AkomaNtosoCodings | undefined {
  const prefix = prefixIn(root);
  const block = prefix && descendants(root, `${prefix}:codings`)[0];
  if (!block) return undefined;
  const read = reader(prefix);
  const provisions = ProvisionSchema.array().safeParse(
    read(block, "provision").map((one) => provisionOf(one, read)),
  );
  const statements = StatementSchema.array().safeParse(
    read(block, "statement").map((one) => statementOf(one, read)),
  );
  if (!provisions.success || !statements.success) return undefined;
  return { provisions: provisions.data, statements: statements.data };
}
