import { readFileSync } from "node:fs";
import { LANGUAGES, type Language, type Party } from "@concordance/core";
import { describe, expect, test } from "vitest";
import worldCountries from "world-countries";
import { statesJson } from "./states.ts";
import { readUnForms } from "./un-forms.ts";

const written = readFileSync(new URL("../parties/states.json", import.meta.url), "utf8");
const states: readonly Party[] = JSON.parse(written);
const stateOf = (id: string) => states.find((state) => state.id === id);
const fold = (name: string) => name.normalize("NFKC").toLowerCase();
const formsOf = ({ name, aliases }: Party) =>
  [...Object.values(name), ...aliases].map((form = "") => fold(form));
const { forms, names, rejected } = readUnForms();

const cldr = /Unicode CLDR ([0-9.]+)/u.exec(written)?.[1];

describe("states.json", () => {
  test("is what the datasets give today", ({ skip }) => {
    skip(cldr !== process.versions.cldr, `this Node carries CLDR ${process.versions.cldr}, the file ${cldr}`);
    expect(statesJson()).toBe(written);
  });

  test("has the 193 members of the United Nations and two observers, by id", () => {
    expect(states.filter(({ unMember }) => unMember)).toHaveLength(193);
    expect(states.filter(({ unMember }) => !unMember).map(({ id }) => id)).toEqual(["ps", "va"]);
    expect(states.map(({ id }) => id)).toEqual(states.map(({ id }) => id).sort());
  });

  test("agrees in codes and membership with a second dataset, but for its error on the Holy See", () => {
    const second = new Map(worldCountries.map((country) => [country.cca2.toLowerCase(), country]));
    const codes = (id: string) => {
      const country = second.get(id);
      return { alpha2: country?.cca2, alpha3: country?.cca3, numeric: country?.ccn3 };
    };
    for (const { id, iso3166 } of states) expect(iso3166).toEqual(codes(id));
    const members = worldCountries.filter(({ unMember }) => unMember).map(({ cca2 }) => cca2.toLowerCase());
    expect(members.filter((id) => !stateOf(id)?.unMember)).toEqual(["va"]);
    expect(states.filter(({ id, unMember }) => unMember && !members.includes(id))).toEqual([]);
  });
});

describe("names", () => {
  const scripts: Record<Language, RegExp> = {
    en: /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u,
    fr: /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u,
    es: /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u,
    zh: /^[\p{Script=Han}\p{P}]+$/u,
    ru: /^[\p{Script=Cyrillic}\p{P}\p{Zs}]+$/u,
    ar: /^[\p{Script=Arabic}\p{M}\p{P}\p{Zs}]+$/u,
  };
  test.each(LANGUAGES)("%s: every State has one, in the script of the language", (language) => {
    expect(
      states.filter(({ name }) => !scripts[language].test(name[language] ?? "")).map(({ id }) => id),
    ).toEqual([]);
  });

  const cases: [reason: string, id: string, language: Language, name: string][] = [
    ["an ampersand is written out", "tt", "en", "Trinidad and Tobago"],
    ["the apostrophe is straight", "ci", "en", "Côte d'Ivoire"],
    ["the name that the State asked for", "tr", "en", "Türkiye"],
    ["a name that one dataset mixes up with a neighbour's", "dm", "zh", "多米尼克"],
    ["a name that one dataset misspells", "mx", "ar", "المكسيك"],
    ["a name that both give in an old form", "kg", "ru", "Кыргызстан"],
    ["no abbreviation", "mh", "ru", "Маршалловы Острова"],
    ["a neutral name", "kr", "fr", "République de Corée"],
    ["the party, not its territory", "va", "es", "Santa Sede"],
  ];
  test.each(cases)("%s", (_reason, id, language, name) => expect(stateOf(id)?.name[language]).toBe(name));
});

describe("UN forms", () => {
  test.each(Object.entries(forms))("%s: each leads to the State", (id, own) => {
    const known = formsOf(stateOf(id) as Party);
    for (const form of own) expect(known).toContain(fold(form));
  });

  test.each(Object.entries(names))("%s: the names are those of the file", (id, own) => {
    expect(stateOf(id)?.name).toMatchObject(own);
  });

  test("no rejected form leads anywhere", () => {
    const known = new Set(states.flatMap(formsOf));
    expect(rejected.filter((form) => known.has(fold(form)))).toEqual([]);
  });

  test("no form leads to two States", () => {
    const owners = states.flatMap((state) => [...new Set(formsOf(state))]);
    expect(owners.filter((form, index) => owners.indexOf(form) !== index)).toEqual([]);
  });

  test("an alias has at least four letters, or three Chinese signs", () => {
    const short = states
      .flatMap(({ aliases }) => aliases)
      .filter((alias) => alias.replace(/\P{L}/gu, "").length < (/\p{Script=Han}/u.test(alias) ? 3 : 4));
    expect(short).toEqual([]);
  });
});
