import { writeFileSync } from "node:fs";
import { LANGUAGES, type Party, PartySchema } from "@concordance/core";
import countries from "i18n-iso-countries";
import { datasetForms, namesOf } from "./state-names.ts";
import { readUnForms } from "./un-forms.ts";

/** Shorter forms (UK, U.S., ЮАР) are too often another word or another thing. Chinese needs fewer signs. */
const SHORTEST_ALIAS = { letters: 4, han: 3 };

const SOURCES = [
  "codes: ISO 3166-1, by i18n-iso-countries; the numeric code is that of UN M49",
  `names: Unicode CLDR ${process.versions.cldr}; UN forms: un-forms.yaml`,
];

const { members, observers, names, forms, rejected } = readUnForms();

const fold = (name: string) => name.normalize("NFKC").toLowerCase();

function isLongEnough(form: string): boolean {
  const least = /\p{Script=Han}/u.test(form) ? SHORTEST_ALIAS.han : SHORTEST_ALIAS.letters;
  return form.replace(/\P{L}/gu, "").length >= least;
}

function stateOf(id: string): Party {
  const alpha2 = id.toUpperCase();
  const alpha3 = countries.alpha2ToAlpha3(alpha2);
  const numeric = countries.alpha2ToNumeric(alpha2);
  const name = namesOf(alpha2, names[id]);
  const aliases = [...(forms[id] ?? []), ...LANGUAGES.flatMap((language) => datasetForms(alpha2, language))];
  const iso3166 = { alpha2, alpha3, numeric };
  const unMember = members.includes(id);
  return PartySchema.parse({
    id,
    kind: "state",
    name,
    aliases,
    iso3166,
    m49: numeric,
    unMember,
    sources: SOURCES,
  });
}

/** Forms that lead to more than one State, names included. */
function ambiguous(states: readonly Party[]): Set<string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of states)
    for (const form of [...Object.values(name), ...aliases].map((word = "") => fold(word)))
      owners.set(form, (owners.get(form) ?? new Set()).add(id));
  return new Set([...owners].filter(([, ids]) => ids.size > 1).map(([form]) => form));
}

function withoutDoubtfulAliases(state: Party, doubtful: ReadonlySet<string>): Party {
  const seen = new Set(Object.values(state.name).map((name = "") => fold(name)));
  const aliases = state.aliases.filter((alias) => {
    const form = fold(alias);
    if (seen.has(form) || doubtful.has(form) || !isLongEnough(alias)) return false;
    return seen.add(form);
  });
  return { ...state, aliases };
}

/**
 * `parties/states.json`: the member States of the United Nations, the Holy See and the State of Palestine,
 * by id. The same datasets give the same text.
 */
export function statesJson(): string {
  const states = [...members, ...observers].sort().map(stateOf);
  const doubtful = new Set([...ambiguous(states), ...rejected.map(fold)]);
  const lines = states.map((state) => JSON.stringify(withoutDoubtfulAliases(state, doubtful)));
  return `[\n${lines.join(",\n")}\n]\n`;
}

if (import.meta.main) writeFileSync(new URL("../parties/states.json", import.meta.url), statesJson());
