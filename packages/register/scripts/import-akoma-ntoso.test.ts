import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AuthoredInstrumentSchema, ProvisionsFileSchema } from "@concordance/core";
import { afterAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

const script = fileURLToPath(new URL("import-akoma-ntoso.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "akoma-ntoso-"));
afterAll(() => rmSync(folder, { recursive: true }));

const resolution = (language: string, sponsors: string) => `<akomaNtoso><statement>
  <meta>
    <identification>
      <FRBRWork><FRBRuri value="/akn/un/1/"/><FRBRdate date="2031-02-03"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression>
    </identification>
    <workflow><step date="2031-01-09" outcome="draftResolution" as="A/99/L.3" by="${sponsors}"/></workflow>
  </meta>
  <coverPage><p><docNumber refersTo="#symbol">A/RES/99/12</docNumber></p></coverPage>
  <preface><p><docTitle>Weirs</docTitle></p></preface>
  <mainBody><paragraph><num>1.</num><content><p>Decides to meet.</p></content></paragraph></mainBody>
</statement></akomaNtoso>`;

function run(...files: string[]) {
  const paths = files.map((xml, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, xml);
    return path;
  });
  return spawnSync(process.execPath, [script, ...paths], { encoding: "utf8" });
}

describe("the importer of resolutions", () => {
  test("drafts a header and provisions that the schemas accept", () => {
    const { status, stdout } = run(resolution("eng", "Fiji, Togo and Samoa"), resolution("fra", ""));
    const [header, provisions] = parseAllDocuments(stdout).map((document) => document.toJS());
    expect(status).toBe(0);
    expect(AuthoredInstrumentSchema.parse(header)).toMatchObject({
      id: "un-ga-99-12",
      acts: [
        { parties: ["un-ga"], act: "adopted", date: "2031-02-03" },
        { parties: ["fj", "tg", "ws"], act: "sponsored", date: "2031-01-09" },
      ],
    });
    const places = ProvisionsFileSchema.parse(provisions).provisions;
    expect(places.map(({ locator, ranges }) => [locator, ranges])).toEqual([
      ["title", { en: [0, 7], fr: [0, 7] }],
      ["para_1", { en: [7, 26], fr: [7, 26] }],
    ]);
  });

  test("tells the names that it cannot resolve, and ends with 1", () => {
    const { status, stderr } = run(resolution("eng", "Fiji and Veldania"));
    expect([status, stderr]).toEqual([1, 'no State is known by the name "Veldania"\n']);
  });

  test("names the file and line of a fault, and ends with 2", () => {
    const { status, stdout, stderr } = run("<akomaNtoso>\n<p></akomaNtoso>");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/0\.xml:2 is not well-formed/u);
  });

  test("wants the English file", () => {
    const { status, stderr } = run(resolution("fra", ""));
    expect(status).toBe(2);
    expect(stderr).toContain("English");
  });
});
