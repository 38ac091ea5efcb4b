import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExtractionSchema, StatementsFileSchema } from "@concordance/core";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RECORDS } from "../testing/records.ts";
import { folderWith, run } from "../testing/run.ts";

const TEXT = `Compact of the Lakes

1. Veldania and Ostmark agree to test their systems.
2. States should protect personal data.
`;
const REPORT =
  "HALDEN, May 7 -- Veldania and Ostmark agreed on Monday to share tests, said the joint statement.\n";
const PAGE = `<!doctype html><title>News</title><nav>Home</nav><main><p>Veldania &amp; Ostmark
  <b>agr</b>ee to test.</p><script>evil()</script></main><footer>Imprint</footer>`;
const MARKED = `\uFEFF<akomaNtoso><statement><meta><identification>
  <FRBRWork><FRBRuri value="/akn/lakes/2031/7-12/"/><FRBRdate date="2031-02-03" name="adoption"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
</identification></meta>
<preface><p><docTitle>Weirs</docTitle></p></preface>
<mainBody>
  <paragraph><num>1.</num><content><p>Encourages keepers to log gates.</p></content></paragraph>
  <paragraph><num>5.</num><content><p>Decides to meet again.</p></content></paragraph>
</mainBody></statement></akomaNtoso>`;
const HOSTILE = 'Veldania </section><script>alert(1)</script> agrees to act & "test".\n';

let folder = "";

beforeAll(async () => {
  folder = await folderWith({
    ...RECORDS,
    "compact.txt": TEXT,
    "bom.txt": `\uFEFF${TEXT}`,
    "report.txt": REPORT,
    "page.html": PAGE,
    "marked.xml": MARKED,
    "hostile.txt": HOSTILE,
    "accord.fr.txt": "Les parties soulignent que la sécurité est une priorité pour les États.\n",
  });
  expect((await run(["build"], { cwd: folder })).status).toBe(0);
});

const extract = (...args: string[]) => run(["extract", ...args], { cwd: folder });
const json = async (...args: string[]) => {
  const { status, out, err } = await extract(...args);
  expect(err).toBe("");
  expect(status).toBe(0);
  return JSON.parse(out);
};

describe("extract --format json", () => {
  test("prints the fields of the contract and no other", async () => {
    const { document, statements, ...rest } = await json("compact.txt");
    expect(rest).toEqual({});
    const header = ["language", "kind", "title", "date", "place", "event", "parties", "provisions"];
    expect(Object.keys(document)).toEqual(header);
    expect(document.provisions.map((provision: object) => Object.keys(provision))).toContainEqual([
      "locator",
      "kind",
      "num",
      "range",
    ]);
    const checked = ExtractionSchema.shape.statements.parse(statements);
    expect(checked.map(({ locator, force }) => [locator, force])).toEqual([
      ["para_1", "commit"],
      ["para_2", "recommend"],
    ]);
    expect(Object.keys(statements[0]).sort()).toEqual(
      Object.keys(ExtractionSchema.shape.statements.element.shape).sort(),
    );
  });

  test("ranges cut the words out of the file as it is", async () => {
    const { statements } = await json("compact.txt");
    expect(TEXT.slice(...statements[1].range)).toBe("States should protect personal data");
  });

  test("a byte-order mark is the first code unit, as readers of the file see it", async () => {
    const { statements } = await json("bom.txt");
    const text = await readFile(join(folder, "bom.txt"), "utf8");
    expect(text.slice(...statements[1].range)).toBe("States should protect personal data");
  });

  test("standard input is read in place of a file", async () => {
    const { out } = await run(["extract", "-"], { cwd: folder, input: TEXT });
    expect(JSON.parse(out)).toEqual(await json("compact.txt"));
  });

  test("a report gives reported statements, of the parties that the register knows", async () => {
    const { document, statements } = await json(
      "report.txt",
      "--kind",
      "report",
      "--published",
      "2031-05-07",
    );
    expect(document.kind).toBe("report");
    expect(statements.map(({ reported, speakers }: never) => ({ reported, speakers }))).toEqual([
      { reported: true, speakers: ["vd", "om"] },
    ]);
  });

  test("the weekday of a report is a date where the day of publication is given, and stays a weekday without it", async () => {
    const known = await json("report.txt", "--kind", "report", "--published", "2031-05-07");
    expect(known.document.days).toMatchObject([{ weekday: "Monday", date: "2031-05-05" }]);
    const unknown = await json("report.txt", "--kind", "report");
    expect(unknown.document.days).toMatchObject([{ weekday: "Monday", date: null }]);
  });

  test("a page gives its own words alone", async () => {
    const { document, statements } = await json("page.html");
    const text = "Veldania & Ostmark agree to test.\n";
    expect(document.provisions.at(-1).range[1]).toBe(text.length);
    expect(statements.map(({ range }: { range: [number, number] }) => text.slice(...range))).toEqual([
      "Veldania & Ostmark agree to test",
    ]);
  });
});

describe("the other formats", () => {
  test("ndjson: a statement a line", async () => {
    const { out } = await extract("compact.txt", "--format", "ndjson");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual((await json("compact.txt")).statements);
  });

  test("table: columns begin at one place", async () => {
    const { out } = await extract("compact.txt", "--format", "table");
    const [head = "", ...rows] = out.trimEnd().split("\n");
    expect(rows).toHaveLength(2);
    const column = head.indexOf("TOPIC");
    for (const row of rows) expect(row.slice(column - 1, column + 1)).toMatch(/^ [a-z?]$/u);
  });

  test("html: no markup of the text comes through, every statement is marked, force is a word and a shape", async () => {
    const { out } = await extract("hostile.txt", "--format", "html");
    expect(out).not.toContain("<script");
    expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const { statements } = await json("hostile.txt");
    for (const { id } of statements) expect(out).toContain(`<tr id="s-${id}">`);
    expect(statements.length).toBeGreaterThan(0);
    expect(out).toMatch(/role="img" aria-label="strength \d of 4">[▮▯]{4}</u);
  });

  test("html: the words without markup are the text", async () => {
    const { out } = await extract("compact.txt", "--format", "html");
    const text = (out.split('dir="ltr">\n')[1]?.split("</div>")[0] ?? "")
      .replace(/<p class="place"[^>]*>[^<]*<\/p>/gu, "")
      .replace(/<a class="force".*?<\/a>/gu, "")
      .replace(/<\/section>\n(?=<section|$)/gu, "")
      .replace(/<[^>]*>/gu, "");
    expect(text).toBe(TEXT);
  });

  test("yaml: a file of statements that lacks only what an editor has to write", async () => {
    const { out } = await extract("compact.txt", "--format", "yaml");
    const checked = StatementsFileSchema.safeParse(parse(out));
    const missing = checked.error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(missing).toEqual(["statements.0.summary.en", "statements.1.summary.en"]);
  });

  test("yaml: no words of the text but terms", async () => {
    const { out } = await extract("compact.txt", "--format", "yaml");
    expect(out).not.toContain("protect personal data");
  });
});

describe("what is said on standard error", () => {
  test("a text in another language is coded in it, without being told which", async () => {
    const { status, out, err } = await extract("accord.fr.txt");
    const { document, statements } = JSON.parse(out);
    expect(document.language).toBe("fr");
    expect(statements).toMatchObject([{ force: "recognize", locator: "para_1" }]);
    expect([status, err]).toEqual([0, ""]);
  });

  test("without a snapshot names are not told, and one line says so", async () => {
    const unbuilt = await folderWith({ ...RECORDS, "compact.txt": TEXT });
    const { status, out, err } = await run(["extract", "compact.txt"], { cwd: unbuilt });
    expect(status).toBe(0);
    expect(JSON.parse(out).document.parties).toEqual([]);
    expect(err).toMatch(/^concordance: .*not built.*concordance build\n$/u);
  });

  test("a date that is none is refused before anything is read", async () => {
    const { status, out, err } = await extract("compact.txt", "--published", "2031-02-30");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^--published: error date: .*; tip: .*\n$/u);
  });
});

describe("extract of an Akoma Ntoso file", () => {
  test("title, date and provisions are those that the file marks", async () => {
    const { document, statements } = await json("marked.xml");
    expect(document).toMatchObject({ language: "en", title: "Weirs", date: "2031-02-03" });
    expect(document.provisions.map(({ locator }: { locator: string }) => locator)).toEqual([
      "title",
      "para_1",
      "para_5",
    ]);
    expect(statements.map(({ locator, force }: Record<string, string>) => [locator, force])).toEqual([
      ["para_1", "encourage"],
      ["para_5", "establish"],
    ]);
  });

  test("a file of another form is refused with its root element", async () => {
    await writeFile(join(folder, "other.xml"), "<act><p>Veldania agrees.</p></act>");
    const { status, out, err } = await extract("other.xml");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^other\.xml: error xml-kind: .*act; tip: .*\n$/u);
  });
});
