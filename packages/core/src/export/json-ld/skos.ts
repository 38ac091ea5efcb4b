import { FAMILIES, FORCES, type Localised, THEMES, TOPICS } from "../../model/index.ts";
import { addressesOf, type Place } from "../place.ts";
import labels from "./labels.json" with { type: "json" };

type Labels = Readonly<Record<string, Localised | undefined>>;

const LABELS: Readonly<Record<keyof typeof labels, Labels>> = labels;

/** Names of an entry of a vocabulary in the six languages. */
export const labelOf = (vocabulary: keyof typeof labels, id: string): Localised =>
  LABELS[vocabulary][id] ?? { en: id };

interface Entry {
  readonly address: string;
  readonly id: string;
  readonly label: Localised;
  readonly more: object;
}

/** A scheme whose concepts stand below top concepts. */
function schemeOf(address: string, title: Localised, place: Place, tops: Entry[], concepts: Entry[]): string {
  const node = ({ address: own, id, label, more }: Entry) => ({
    "@id": own,
    "@type": "Concept",
    notation: id,
    prefLabel: label,
    inScheme: address,
    ...more,
  });
  const scheme = {
    "@id": address,
    "@type": "ConceptScheme",
    prefLabel: title,
    license: "https://creativecommons.org/licenses/by/4.0/",
    hasTopConcept: tops.map((top) => top.address),
  };
  const graph = [
    scheme,
    ...tops.map((top) => ({ ...node(top), topConceptOf: address })),
    ...concepts.map(node),
  ];
  return `${JSON.stringify({ "@context": addressesOf(place).context, "@graph": graph }, null, 2)}\n`;
}

/** The topics as a SKOS concept scheme, below their themes, with names in six languages. */
export function topicScheme(place: Place): string {
  const to = addressesOf(place);
  const themeAddress = (theme: string) => `${to.topics}#theme-${theme}`;
  const tops = THEMES.map((id) => ({
    address: themeAddress(id),
    id,
    label: labelOf("themes", id),
    more: {},
  }));
  const concepts = TOPICS.map(({ id, theme, scope }) => ({
    address: to.topic(id),
    id,
    label: labelOf("topics", id),
    more: { broader: themeAddress(theme), scopeNote: { en: scope } },
  }));
  return schemeOf(to.topics, labelOf("schemes", "topics"), place, tops, concepts);
}

/** The forces as a SKOS concept scheme, below their families of speech acts, with names in six languages. */
export function forceScheme(place: Place): string {
  const to = addressesOf(place);
  const familyAddress = (family: string) => `${to.forces}#family-${family}`;
  const tops = FAMILIES.map((id) => ({
    address: familyAddress(id),
    id,
    label: labelOf("families", id),
    more: {},
  }));
  const concepts = FORCES.map(({ id, family, strength, meaning }) => ({
    address: to.force(id),
    id,
    label: labelOf("forces", id),
    more: { broader: familyAddress(family), definition: { en: `The parties ${meaning}.` }, strength },
  }));
  return schemeOf(to.forces, labelOf("schemes", "forces"), place, tops, concepts);
}
