import type { Issue, Language } from "../../model/index.ts";
import { dig } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP =
  "translations.yaml promises this language: write it in your own words, or take the promise back there.";

function inHeader({ header }: RecordView, language: Language): Issue[] {
  const note = dig(header?.value, ["coverage", "note"]);
  if (!header || note === undefined || dig(note, [language]) !== undefined) return [];
  return [
    issueAt(header.place("coverage", "note"), "untranslated", `the word on coverage lacks ${language}`, TIP),
  ];
}

function inStatements({ statements }: RecordView, language: Language): Issue[] {
  return statements.items.flatMap(({ value, place }) =>
    value.summary[language] === undefined
      ? [issueAt(place("summary"), "untranslated", `the summary of ${value.id} lacks ${language}`, TIP)]
      : [],
  );
}

export const translations: Check = {
  name: "translations",
  description: "What the register promises in further languages is there in all of them.",
  scope: "register",
  severity: "error",
  check: (register) =>
    register.translations.items.flatMap(({ value: { id, languages }, place }) => {
      const record = register.records.find(({ folder }) => folder === id);
      if (record)
        return languages.flatMap((language) => [
          ...inHeader(record, language),
          ...inStatements(record, language),
        ]);
      const tip = "A promise names an instrument by the id of its record.";
      return [issueAt(place("id"), "missing-instrument", `instrument "${id}" has no record`, tip)];
    }),
};
