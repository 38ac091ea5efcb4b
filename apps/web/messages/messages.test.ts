import { createClient } from "@concordance/client";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language, LOCALES } from "../lib/languages.ts";
import { counter } from "./counter.ts";
import { everyWord } from "./every-word.ts";
import { MESSAGES } from "./index.ts";

const marks = (text: string): string[] => (text.match(/<\d>/gu) ?? []).toSorted();

const english = new Map(everyWord(MESSAGES.en));
const others = LANGUAGES.filter((language) => language !== "en");

/** Names that no language translates, and words that are the same in two. */
const SAME = /^\.(?:site\.name|punctuation\.|vocabulary\.identifiers\.|dates\.written)/u;
const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each(others)("messages in %s", (language) => {
  const words = everyWord(MESSAGES[language]);

  test("are as many as in English, and none is empty", () => {
    expect(words.map(([path]) => path)).toEqual([...english.keys()]);
    const joints = /punctuation|locatorJoint/u;
    expect(words.filter(([path, text]) => text.trim() === "" && !joints.test(path))).toEqual([]);
  });

  test("say everything that they are given, as the English do", () => {
    const lost = words.filter(([path, text]) => marks(text).join() !== marks(english.get(path) ?? "").join());
    expect(lost.map(([path]) => path)).toEqual([]);
  });

  test("are in the language's own script", () => {
    const script = SCRIPTS[language] ?? /\p{L}/u;
    const foreign = words
      .map(([path, text]) => [path, text.replaceAll(/<\d>/gu, "")] as const)
      .filter(([path, text]) => !SAME.test(path) && /\p{L}/u.test(text) && !script.test(text));
    expect(foreign).toEqual([]);
  });

  test("leave no long text in English", () => {
    const left = words.filter(([path, text]) => text.length > 25 && text === english.get(path));
    expect(left).toEqual([]);
  });
});

describe("counter", () => {
  test.each([
    ["en", [1, 2, 1200], ["1 statement", "2 statements", "1,200 statements"]],
    ["fr", [0, 1, 2], ["0 énoncé", "1 énoncé", "2 énoncés"]],
    ["es", [1, 2, 1_000_000], ["1 enunciado", "2 enunciados", "1.000.000 de enunciados"]],
    ["zh", [1, 2], ["1项表述", "2项表述"]],
    [
      "ru",
      [1, 2, 5, 11, 21, 22, 112],
      [
        "1 высказывание",
        "2 высказывания",
        "5 высказываний",
        "11 высказываний",
        "21 высказывание",
        "22 высказывания",
        "112 высказываний",
      ],
    ],
    [
      "ar",
      [0, 1, 2, 3, 11, 100, 102],
      ["لا أقوال", "قول واحد", "قولان", "3 أقوال", "11 قولا", "100 قول", "102 قول"],
    ],
  ] as const)("%s", (language, numbers, words) => {
    expect(numbers.map((n) => MESSAGES[language].counts.statements(n))).toEqual(words);
  });

  test("knows the same forms as Intl", () => {
    const forms = {
      en: ["one", "other"],
      fr: ["many", "one", "other"],
      zh: ["other"],
      es: ["many", "one", "other"],
      ru: ["few", "many", "one", "other"],
      ar: ["few", "many", "one", "other", "two", "zero"],
    };
    for (const language of LANGUAGES)
      expect(
        new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories.toSorted(),
        language,
      ).toEqual(forms[language]);
    expect(counter("en")({ one: "# act", other: "# acts" })(1)).toBe("1 act");
  });
});

/** The API of this process reads the whole register first. */
const LOADS_REGISTER_MS = 60_000;

test(
  "the English meanings and scopes are those of the codebook, as the API has them",
  async () => {
    const { app } = await import("@concordance/api/in-process");
    const client = createClient({ fetch: (request) => app.fetch(request) });
    const [{ items: forces }, { items: topics }] = await Promise.all([client.forces(), client.topics()]);
    const { forceMeanings, topicScopes } = MESSAGES.en.vocabulary;
    expect(forceMeanings).toEqual(Object.fromEntries(forces.map(({ id, meaning }) => [id, meaning])));
    expect(topicScopes).toEqual(Object.fromEntries(topics.map(({ id, scope }) => [id, scope])));
  },
  LOADS_REGISTER_MS,
);

interface Concept {
  readonly notation?: string;
  readonly prefLabel: Readonly<Record<Language, string>>;
}

test(
  "forces, themes and topics have the names that the API gives them as SKOS",
  async () => {
    const { app } = await import("@concordance/api/in-process");
    const graph = async (scheme: string): Promise<readonly Concept[]> => {
      const answer = await app.fetch(new Request(`http://localhost/v1/${scheme}.jsonld`));
      return ((await answer.json()) as { "@graph": Concept[] })["@graph"];
    };
    const concepts = (await Promise.all(["forces", "topics"].map(graph))).flat();
    const labels = new Map(concepts.map(({ notation, prefLabel }) => [notation, prefLabel]));
    for (const language of LANGUAGES) {
      const { forces, themes, topics } = MESSAGES[language].vocabulary;
      const names = { ...forces, ...themes, ...topics };
      const given = Object.keys(names).map((id) => [id, labels.get(id)?.[language]]);
      expect(Object.fromEntries(given), language).toEqual(names);
    }
  },
  LOADS_REGISTER_MS,
);
