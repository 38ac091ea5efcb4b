import { expect, test } from "vitest";
import { countEIds, eIdsOf } from "./e-ids.ts";

const XML = `<akomaNtoso><meta><TLCTerm eId="term"/></meta><mainBody>
<paragraph eId="para_1"><content eId="para_1__content"><p>Weirs.</p></content></paragraph>
<paragraph eId="para_2"><list eId="list"><point eId="para_2_a"/><point eId="para_2_a"/></list></paragraph>
</mainBody></akomaNtoso>`;

test("provisions alone are told, in order, whatever else has an identifier", () => {
  expect(eIdsOf(XML)).toEqual(["para_1", "para_2", "para_2_a", "para_2_a"]);
});

test.each([
  ["all", ["para_1", "para_2", "para_2_a", "para_2_a"], 4],
  ["one is missing", ["para_1", "para_2_a", "para_2_a"], 3],
  ["one that stands twice counts as often as it was read", ["para_1", "para_2", "para_2_a"], 3],
  ["one that the file does not have", ["para_9", null], 0],
])("%s", (_reason, read, matched) => expect(countEIds(XML, read)).toEqual({ inFile: 4, matched }));
