import { beforeAll, describe, expect, test } from "vitest";
import { tarGzOf, tarOf } from "../testing/archive.ts";
import { RECORDS } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

const MARKED = `<akomaNtoso><statement><meta><identification>
  <FRBRWork><FRBRuri value="/akn/lakes/2031/7-12/"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
</identification></meta>
<preface><p><docTitle>Weirs</docTitle></p></preface>
<mainBody>
  <paragraph eId="para_1"><num>1.</num><content><p>Encourages keepers to log gates.</p></content></paragraph>
  <paragraph eId="para_5"><num>5.</num><content><p>Decides to meet again.</p></content></paragraph>
  <paragraph eId="para_6"></paragraph>
</mainBody></statement></akomaNtoso>`;

const FILES = {
  "./en/weirs.xml": MARKED,
  "compact.txt": "We agree to test our systems.\n",
  "page.html": "<p>We agree to <b>act</b>.</p>",
  "other.xml": "<act><p>Veldania agrees.</p></act>",
  "binary.txt": Buffer.from([0, 1, 2, 3]),
  "after.txt": "We agree to meet.\n",
};

let cwd = "";
beforeAll(async () => {
  cwd = await folderWith(RECORDS);
  expect((await run(["build"], { cwd })).status).toBe(0);
  await addFiles(cwd, { "texts.tar.gz": await tarGzOf(FILES), "texts.tar": await tarOf(FILES) });
});

const answers = async (...args: string[]) => {
  const { status, out, err } = await run(["extract", ...args], { cwd });
  const lines = out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { status, lines, err };
};

describe("each file is answered with a line", () => {
  test.each(["texts.tar.gz", "texts.tar"])(
    "%s, in order; folders and links are passed over",
    async (archive) => {
      const { lines } = await answers(archive);
      expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([
        ["en/weirs.xml", undefined],
        ["compact.txt", undefined],
        ["page.html", undefined],
        ["other.xml", "xml-kind"],
        ["binary.txt", "binary"],
        ["after.txt", undefined],
      ]);
    },
  );

  test("a file that marks its provisions is compared with its own identifiers; one without text is not found again", async () => {
    const [marked] = (await answers("texts.tar.gz")).lines;
    expect(marked).toMatchObject({ language: "en", eIds: { inFile: 3, matched: 2 } });
    expect(marked.provisions.map(({ locator, eId }: Record<string, string>) => [locator, eId])).toEqual([
      ["title", null],
      ["para_1", "para_1"],
      ["para_5", "para_5"],
    ]);
    expect(marked.statements.map(({ locator, force }: Record<string, string>) => [locator, force])).toEqual([
      ["para_1", "encourage"],
      ["para_5", "establish"],
    ]);
  });

  test("a plain text has no identifiers", async () => {
    const [, plain] = (await answers("texts.tar.gz")).lines;
    expect(plain.eIds).toBeUndefined();
    expect(plain.statements).toHaveLength(1);
  });

  test("failures are status 1, and the summary counts them", async () => {
    const { status, err } = await answers("texts.tar.gz");
    expect(status).toBe(1);
    expect(err).toMatch(
      /^concordance: 4 files read, 2 failed; \d+ provisions, 2 of the 3 .*; \d+ statements\.\n$/u,
    );
  });

  test("without failures, status 0; the options hold for every file", async () => {
    await addFiles(cwd, { "good.tgz": await tarGzOf({ "compact.txt": FILES["compact.txt"] }) });
    const { status, lines } = await answers("good.tgz", "--kind", "report");
    expect([status, lines[0].statements[0].reported]).toEqual([0, true]);
  });
});

test("a table counts by language, and prints no line for a file", async () => {
  const { out } = await run(["extract", "texts.tar.gz", "--format", "table"], { cwd });
  expect(out).toMatch(/^LANGUAGE +FILES +PROVISIONS +MARKED +SAME EID +STATEMENTS\nen +4 /u);
  expect(out).toMatch(/\nall +4 .*\n2 files failed\.\n$/u);
});

test("progress is a line each 200 files where standard error is no terminal", async () => {
  const many = Object.fromEntries(Array.from({ length: 401 }, (_, number) => [`${number}.txt`, "We agree."]));
  await addFiles(cwd, { "many.tar.gz": await tarGzOf(many) });
  const { lines, err } = await answers("many.tar.gz");
  expect(lines).toHaveLength(401);
  expect(err.match(/^concordance: archive: \d+ files$/gmu)).toEqual([
    "concordance: archive: 200 files",
    "concordance: archive: 400 files",
  ]);
});

describe("an archive that is none is status 2", () => {
  test.each([
    ["a missing file", "none.tar.gz", undefined, "missing-file"],
    ["no gzip", "plain.tar.gz", "We agree to act.", "archive"],
    ["no tar", "plain.tar", "We agree to act. ".repeat(100), "archive"],
  ])("%s", async (_reason, name, content, code) => {
    if (content) await addFiles(cwd, { [name]: content });
    const { status, lines, err } = await answers(name);
    expect([status, lines]).toEqual([2, []]);
    expect(err).toContain(`${name}: error ${code}: `);
  });

  test("one that is cut off keeps the answers before the cut", async () => {
    const noise = Array.from({ length: 60_000 }, (_, number) => `${(number * 7919) % 99_991} weirs.`).join(
      "\n",
    );
    const whole = await tarGzOf({ "a.txt": "We agree to act.", "b.txt": noise });
    await addFiles(cwd, { "cut.tar.gz": whole.subarray(0, whole.length / 2) });
    const { status, lines, err } = await answers("cut.tar.gz");
    expect([status, lines.map(({ file }) => file)]).toEqual([2, ["a.txt"]]);
    expect(err).toContain("cut.tar.gz: error archive: ");
  });

  test.each(["json", "html", "yaml"])("%s shows one text alone", async (format) => {
    const { status, err } = await answers("texts.tar.gz", "--format", format);
    expect([status, err]).toEqual([2, expect.stringMatching(/^(?:.*\n)*--format: error format: /u)]);
  });
});
