import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import CSL from "citeproc";
import { describe, expect, test } from "vitest";
import { exported, exportedStatement, IDS, snapshot } from "./records.ts";

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
  readonly language?: string;
  readonly section?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly custom?: Readonly<Record<string, string>>;
}

const items = (csl: string): Item[] => JSON.parse(csl);
/** The library takes part of its options; its types ask for all of them. */
type Options = ConstructorParameters<typeof Cite>[1];
const READERS = { bibtex: "@bibtex/text", ris: "@ris/file" } as const;
const read = (text: string, form: keyof typeof READERS): Item[] =>
  new Cite(text, { forceType: READERS[form] } as Options).data as unknown as Item[];

/** A CSL processor with a style that the library brings, over these items. */
function processor(known: readonly Item[]) {
  const { locales, styles } = plugins.config.get("@csl") as {
    locales: { get(name: string): string };
    styles: { get(name: string): string };
  };
  const system = {
    retrieveLocale: () => locales.get("en-US"),
    retrieveItem: (id: string) => known.find((one) => one.id === id),
  };
  const engine = new CSL.Engine(system, styles.get("apa"), "en-US");
  engine.updateItems(known.map(({ id }) => id));
  return engine;
}

/** A citation in a text, with the clause as its pinpoint. */
const citedInText = (item: Item): string =>
  processor([item]).makeCitationCluster([{ id: item.id, ...item.custom }]);

const bibliography = (known: readonly Item[]): string[] => processor(known).makeBibliography()[1];

const FIRST = "cn-fr-2024-ai-global-governance";
/** A statement of a treaty, in an article. */
const CLAUSE =
  snapshot.statements.find(({ id, locator }) => id.startsWith("coe-cets-225") && locator.startsWith("art_"))
    ?.id ?? "";

describe("a CSL processor", () => {
  test("formats every instrument with title, year and author", () => {
    const known = IDS.flatMap((id) => items(exported(id, "csl")));
    const entries = bibliography(known);
    expect(entries).toHaveLength(IDS.length);
    const shown = entries.join("").replaceAll("&#38;", "&");
    const lost = known.filter(({ title, author = [], issued }) => {
      const year = issued?.["date-parts"]?.[0]?.[0] ?? "";
      const words = [title.slice(0, 8), author[0]?.literal?.slice(0, 5) ?? "", String(year)];
      return !words.every((word) => shown.includes(word));
    });
    expect(lost).toEqual([]);
  });

  test("gives the clause of a statement as its pinpoint", () => {
    const [item] = items(exportedStatement(CLAUSE, "csl"));
    if (!item) throw new Error("nothing is cited");
    const statement = snapshot.statements.find(({ id }) => id === CLAUSE);
    const article = /^art_(?<num>\d+)/u.exec(statement?.locator ?? "")?.groups?.num;
    expect(article).toBeDefined();
    expect(citedInText(item)).toMatch(new RegExp(`\\bart\\. ${article}\\b`, "u"));
    expect(item).toMatchObject({
      type: "treaty",
      language: "en",
      version: expect.stringMatching(/^\d{4}-/u),
    });
  });
});

test("a paragraph is cited by the processor's own word for it", () => {
  const { id = "" } = snapshot.statements.find(({ locator }) => /^para_\d+$/u.test(locator)) ?? {};
  const [item] = items(exportedStatement(id, "csl"));
  if (!item) throw new Error("nothing is cited");
  expect(citedInText(item)).toContain(`para. ${item.custom?.locator}`);
});

describe("what a reader of BibTeX and RIS finds", () => {
  const forms = ["bibtex", "ris"] as const;

  test.each(forms)("%s: every instrument, with title, date, authors and language", (form) => {
    const wrong = IDS.flatMap((id) => {
      const [csl] = items(exported(id, "csl"));
      const found = read(exported(id, form), form);
      const [item] = found;
      const authors = item?.author?.map(({ literal, family }) => literal ?? family);
      const same =
        found.length === 1 &&
        item?.title === csl?.title &&
        item?.URL === csl?.URL &&
        item?.issued?.["date-parts"]?.[0]?.[0] === csl?.issued?.["date-parts"]?.[0]?.[0] &&
        (authors?.length ?? 0) === (csl?.author?.length ?? 0);
      return same ? [] : [{ id, item, csl }];
    });
    expect(wrong).toEqual([]);
  });

  test.each(forms)("%s: a statement, with its clause", (form) => {
    const [item] = read(exportedStatement(CLAUSE, form), form);
    expect(JSON.stringify(item)).toContain(items(exportedStatement(CLAUSE, "csl"))[0]?.section ?? "nothing");
  });

  test("the first record, as a person reads it", () => {
    expect(exported(FIRST, "ris")).toContain("DA  - 2024/05/06/\r\n");
    expect(exported(FIRST, "bibtex")).toContain("  date = {2024-05-06},\n");
  });
});
