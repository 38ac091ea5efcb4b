import { type DraftStatement, extract } from "@concordance/core";
import { expect, test } from "vitest";
import type { Provision } from "../gold/provisions.ts";
import { ProvisionSet } from "./provisions.ts";
import type { Extractor } from "./texts.ts";

const provision = (other: Partial<Provision> = {}): Provision => ({
  symbol: "A/RES/99/1",
  eId: "para_1",
  lang: "en",
  text: "Recalls resolution 98/7;",
  force: "note",
  refs: [],
  ...other,
});

const [template] = extract("Veldania agrees to act.", { language: "en" }).statements;

/** An extractor that answers what a test says, whatever the text. */
const answering =
  (...answers: readonly Partial<DraftStatement>[]): Extractor =>
  () =>
    answers.flatMap((answer) => (template ? [{ ...template, ...answer }] : []));

function unitsOf(provisions: readonly Provision[], extractor: Extractor, choice = {}) {
  const set = new ProvisionSet("lakes", extractor, { one: 1, ...choice });
  for (const one of provisions) set.add(one);
  return set.units("digest");
}

const reference = (text: string): DraftStatement["references"][number] => ({
  kind: "instrument",
  id: null,
  symbol: null,
  range: [0, 1],
  text,
});

test("the first statement's force is compared, later ones are not", () => {
  const [unit] = unitsOf([provision()], answering({ force: "note" }, { force: "call" }));
  expect(unit?.figures.force).toBe(1);
});

test("no statement is a wrong force, and no draft to calibrate", () => {
  const [unit] = unitsOf([provision()], () => []);
  expect(unit?.figures).toMatchObject({ force: 0, calibrationError: null });
});

test("languages and parts are apart; every fifth number is held out", () => {
  const units = unitsOf(
    [provision(), provision({ lang: "fr" }), provision({ symbol: "A/RES/99/10" })],
    answering({}),
  );
  expect(units.map(({ kind, label }) => `${kind}: ${label}`)).toEqual([
    "provisions: lakes en development",
    "provisions: lakes en held-out",
    "provisions: lakes fr development",
    "languages: lakes development",
    "languages: lakes held-out",
  ]);
});

test("links are named, unnamed, without words or elsewhere", () => {
  const text = "Recalls resolutions 98/7 and 98/8 and the Lakes Compact;";
  const link = (symbol: string) => `https://undocs.org/en/${symbol}`;
  const refs = [link("A/RES/98/7"), link("A/RES/98/8"), link("A/RES/70/1"), "https://www.example.org/"];
  const [unit] = unitsOf(
    [provision({ text, refs })],
    answering({ references: [reference("resolutions 98/7")] }),
  );
  expect(unit?.counts).toEqual({ provisions: 1, named: 1, unnamed: 1, withoutWords: 1, elsewhere: 1 });
  expect(unit?.figures.references).toBe(1 / 2);
});

test("any statement of the provision may name a document", () => {
  const refs = ["https://undocs.org/en/A/RES/98/7"];
  const [unit] = unitsOf(
    [provision({ refs })],
    answering({}, { references: [reference("resolution 98/7")] }),
  );
  expect(unit?.figures.references).toBe(1);
});

test("a provision is chosen or left in all its languages, and some are", () => {
  const provisions = Array.from({ length: 60 }, (_, place) => provision({ eId: `para_${place}` }));
  const both = provisions.flatMap((one) => [one, { ...one, lang: "fr" as const }]);
  const [english, french] = unitsOf(both, answering({}), { one: 3 });
  expect(english?.counts.provisions).toBe(french?.counts.provisions);
  expect(english?.counts.provisions).toBeGreaterThan(5);
  expect(english?.counts.provisions).toBeLessThan(40);
  expect(english?.gold).toBe("digest/3");
});

test("one language alone is not compared with others", () => {
  const units = unitsOf([provision(), provision({ lang: "fr" })], answering({}), { lang: "fr" });
  expect(units.map(({ label }) => label)).toEqual(["lakes fr development"]);
});
