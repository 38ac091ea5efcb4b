import { readdirSync } from "node:fs";
import { SnapshotSchema } from "@concordance/core";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE_GROUPS } from "../lib/catalogue-groups.ts";
import { editionOf, setApart } from "../lib/edition.ts";
import { directionOf, LANGUAGES } from "../lib/languages.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { Example } from "./example.ts";
import { type Answers, answers } from "./examples/answers.ts";
import { captioned, drawn, fieldNamed, leads, named, scoped } from "./examples/checks.ts";
import { SNAPSHOT } from "./examples/register/snapshot.ts";

/** Files that show nothing that could stand alone, each with the reason why it has no examples. */
const WITHOUT_EXAMPLES: Readonly<Record<string, string>> = {
  canonical: "puts addresses into the head of the page; nothing is shown",
  "catalogue-entry": "shows the examples themselves",
  "comparison/comparison": "a whole page, of parts that have examples",
  "han-font": "puts a style sheet behind what it is for; nothing is shown",
  "page-script": "names a script of the page; nothing is shown",
  "instrument-record": "a whole page, of parts that have examples",
  "kept-pages": "lists what the browser keeps, which no example has",
  "party-record": "a whole page, of parts that have examples",
  "positions/positions-record": "a whole page, of parts that have examples",
  "quotation/quotation-absent": "asks the register while it is made; of parts that have examples",
  "quotation/quotation-form": "a form of parts that have examples",
  "quotation/quotation-found": "asks the register while it is made; of parts that have examples",
  "statement-record": "a whole page, of parts that have examples",
};

const EXAMPLES = ".examples.tsx";
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /(?<!\.test)\.tsx$/u.test(file) && !file.startsWith("examples/"));
const components = files.filter((file) => !file.endsWith(EXAMPLES)).map((file) => file.slice(0, -4));

let given: Answers;
beforeAll(async () => {
  given = await answers();
});

/** An example as a reader gets it, in one language. */
function shown(example: Example, language: (typeof LANGUAGES)[number]) {
  const markup = renderToStaticMarkup(example.show(setApart(editionOf(language), "example"), given));
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return { told: `${example.name}, ${language}`, language, document };
}

describe("the catalogue is whole", () => {
  test("every component has examples, or a reason why it has none", () => {
    const told = [...CATALOGUE.map(({ file }) => file), ...Object.keys(WITHOUT_EXAMPLES)];
    expect(told.toSorted()).toEqual(components.toSorted());
  });

  test("every examples file is in it, under the name of its component", () => {
    const examples = files.filter((file) => file.endsWith(EXAMPLES));
    expect(examples.map((file) => file.slice(0, -EXAMPLES.length)).toSorted()).toEqual(
      CATALOGUE.map(({ file }) => file).toSorted(),
    );
  });

  test("every group has components, and each stands with its group", () => {
    expect([...new Set(CATALOGUE.map(({ group }) => group))]).toEqual(CATALOGUE_GROUPS);
  });

  test("names of components and of their examples are told apart", () => {
    const names = CATALOGUE.flatMap(({ name, examples }) => examples.map((one) => `${name}: ${one.name}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the invented register", () => {
  test("is valid by the schema of the register", () => {
    expect(SnapshotSchema.safeParse(SNAPSHOT).error).toBeUndefined();
  });

  test("names no record that it does not hold", () => {
    const { instruments, statements, parties, memberships } = SNAPSHOT;
    const held = new Set<string>([...instruments, ...statements, ...parties].map(({ id }) => id));
    const asked = [
      ...statements.flatMap(({ instrument, speakers, joined }) => [instrument, ...speakers, ...joined]),
      ...instruments.flatMap(({ acts }) => acts.map(({ party }) => party)),
      ...instruments.flatMap(({ relations }) => relations.flatMap(({ target }) => target ?? [])),
      ...memberships.flatMap(({ group, member }) => [group, member]),
    ];
    expect(asked.filter((id) => !held.has(id))).toEqual([]);
  });
});

/** What must hold in every example, whatever it shows. */
const EVERYWHERE: readonly (readonly [says: string, of: string, holds: (element: Element) => boolean])[] = [
  ["a link leads somewhere and has a name", "a", leads],
  ["a table says what it shows", "table:has(th)", captioned],
  ["a head has a scope", "th", scoped],
  ["a field has a label", "input:not([type=hidden]), select, textarea", fieldNamed],
  ["a landmark has a name", "nav, aside, section[aria-label], section[aria-labelledby]", named],
  ["a drawing is hidden or has a name", "svg:not(svg svg)", drawn],
  ["styles are in the style sheet, where the policy allows them", "*", (one) => !one.hasAttribute("style")],
  ["an element that is referred to is there", "[aria-labelledby], [aria-describedby]", referred],
];

function referred(element: Element): boolean {
  const ids = ["aria-labelledby", "aria-describedby"].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/u) ?? [],
  );
  return ids.every((id) => element.ownerDocument.getElementById(id) !== null);
}

const faulty = (root: Document, of: string, holds: (element: Element) => boolean) =>
  [...root.querySelectorAll(of)].filter((element) => !holds(element)).map((element) => element.outerHTML);

describe.each(CATALOGUE.map((component) => [component.name, component] as const))("%s", (_, component) => {
  const { examples, accessibility } = component;
  let all: ReturnType<typeof shown>[];
  beforeAll(() => {
    all = LANGUAGES.flatMap((language) => examples.map((example) => shown(example, language)));
  });

  test("is shown in every language, sound in what holds everywhere", () => {
    for (const { told, document } of all) {
      expect(document.body.innerHTML, told).not.toBe("");
      for (const [says, of, holds] of EVERYWHERE)
        expect(faulty(document, of, holds), `${told}: ${says}`).toEqual([]);
    }
  });

  test("orders words of another direction by themselves", () => {
    for (const { told, language, document } of all) {
      const ordered = (element: Element) =>
        directionOf(element.getAttribute("lang") ?? "") === directionOf(language) ||
        element.hasAttribute("dir");
      expect(faulty(document, "[lang]", ordered), told).toEqual([]);
    }
  });

  test("keeps what it says of accessibility, where the markup tells", () => {
    expect(accessibility.length).toBeGreaterThan(0);
    for (const criterion of accessibility) {
      if (typeof criterion === "string") continue;
      const { says, of, holds } = criterion;
      const selected = all.some(({ document }) => document.querySelector(of) !== null);
      expect(selected, `${says} (nothing is selected by "${of}")`).toBe(true);
      for (const { told, document } of all)
        expect(faulty(document, of, holds), `${told}: ${says}`).toEqual([]);
    }
  });
});
