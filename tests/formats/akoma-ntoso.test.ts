import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAkomaNtoso } from "@concordance/core";
import { beforeAll, describe, expect, test } from "vitest";
import { memoryPages, validateXML, type XMLFileInfo } from "xmllint-wasm";
import { exported, IDS, snapshot } from "./records.ts";

/** The schema of the standard itself, where somebody has it: the repository holds no copy. */
const official = process.env.CONCORDANCE_AKN_SCHEMA;
const SUBSET = join(import.meta.dirname, "akoma-ntoso-subset.xsd");

const file = (path: string): XMLFileInfo => ({
  fileName: path.slice(path.lastIndexOf("/") + 1),
  contents: readFileSync(path, "utf8"),
});

/** What libxml2 finds wrong with documents by a schema. */
async function faults(xml: readonly XMLFileInfo[], schema: string, preload: XMLFileInfo[] = []) {
  const { errors } = await validateXML({
    xml: [...xml],
    schema: [file(schema)],
    preload,
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const documents = () => IDS.map((id) => ({ fileName: `${id}.xml`, contents: exported(id, "akn") }));

describe("by the part of the schema that the register uses", () => {
  let found: string[];
  beforeAll(async () => {
    found = await faults(documents(), SUBSET);
  });

  test("every record is valid", () => expect(found).toEqual([]));

  const broken: [reason: string, from: RegExp, to: string][] = [
    ["an element that the standard does not have", /<mainBody>/u, "<mainBody><clauses/>"],
    ["no language", /<FRBRlanguage [^>]*>/u, ""],
    ["a date that is none", /<FRBRdate date="[^"]*"/u, '<FRBRdate date="yesterday"'],
    ["an identifier given twice", /eId="concordance"/u, 'eId="topics"'],
    ["content before a number", /<num>/u, "<content/><num>"],
  ];
  test.each(broken)("%s is a fault", async (_reason, from, to) => {
    const contents = exported("coe-cets-225", "akn");
    expect(contents).toMatch(from);
    expect(
      await faults([{ fileName: "broken.xml", contents: contents.replace(from, to) }], SUBSET),
    ).not.toEqual([]);
  });
});

test.skipIf(!official)(
  "every record is valid by the standard's own schema (CONCORDANCE_AKN_SCHEMA)",
  async () => {
    const path = official ?? "";
    expect(await faults(documents(), path, [file(join(dirname(path), "xml.xsd"))])).toEqual([]);
  },
);
if (!official) console.log("skipped: the schema of Akoma Ntoso; CONCORDANCE_AKN_SCHEMA is not set");

test.each(IDS)("%s comes back with its provisions, in their order, and its statements", (id) => {
  const read = readAkomaNtoso(exported(id, "akn"));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const provisions = snapshot.instruments.find((one) => one.id === id)?.provisions ?? [];
  expect(read.value.codings?.provisions).toEqual(provisions);
  expect(read.value.codings?.statements).toEqual(snapshot.statements.filter((one) => one.instrument === id));
  const own = provisions.filter((one) => one.in === undefined);
  expect(read.value.provisions.map(({ locator, kind, num }) => [locator, kind, num])).toEqual(
    own.map(({ locator, kind, num }) => [locator, kind, num ?? null]),
  );
  expect(read.value.provisions.map(({ range }) => read.value.text.slice(...range)).join("")).toBe(
    read.value.text,
  );
});
