type Data = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value.trim() !== "";
const address: Check = (value) => typeof value === "string" && /^(?:https?:\/\/|\/)\S+$/u.test(value);
const day: Check = (value) => typeof value === "string" && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value);
const language: Check = (value) => typeof value === "string" && /^[a-z]{2,3}(?:-[A-Za-z]+)*$/u.test(value);
/** Words with their language, as JSON-LD has them. */
const worded: Check = (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).toSorted().join() === "@language,@value" &&
  language((value as Data)["@language"]) &&
  text((value as Data)["@value"]);
const words: Check = (value) => text(value) || worded(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const thing =
  (type: string): Check =>
  (value) =>
    faultsOf(value, type).length === 0;

/** What schema.org lets a thing of each type have, as far as the site says it: the name, and the kind of its value. */
const TYPES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Organization: { name: text, url: address },
  DefinedTerm: { name: text, url: address },
  Legislation: {
    "@id": address,
    url: address,
    name: words,
    alternateName: listOf(worded),
    legislationType: text,
    legislationDate: day,
    legislationIdentifier: listOf(text),
    legislationPassedBy: listOf(thing("Organization")),
    inLanguage: listOf(language),
    locationCreated: text,
    sameAs: listOf(address),
  },
  Statement: {
    "@id": address,
    url: address,
    name: text,
    abstract: worded,
    inLanguage: language,
    license: address,
    creativeWorkStatus: text,
    author: listOf(thing("Organization")),
    about: listOf(thing("DefinedTerm")),
    isPartOf: thing("Legislation"),
  },
};

/** What is wrong with a thing of a type: properties that it may not have, or whose values are of another kind. */
export function faultsOf(data: unknown, type: string): string[] {
  const known = TYPES[type] ?? {};
  const { "@context": _context, "@type": own, ...properties } = data as Data;
  return [
    ...(own === type ? [] : [`${String(own)} is not ${type}`]),
    ...Object.entries(properties)
      .filter(([name, value]) => !known[name]?.(value))
      .map(([name, value]) => `${type} ${name}: ${JSON.stringify(value)}`),
  ];
}
