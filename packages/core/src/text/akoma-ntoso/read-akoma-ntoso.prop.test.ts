import { assert, property, string } from "fast-check";
import { test } from "vitest";
import { readAkomaNtoso } from "./read-akoma-ntoso.ts";

const characterData = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const around = (text: string) => `<akomaNtoso><statement><meta><identification>
  <FRBRWork><FRBRuri value="/akn/lakes/1/"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
  <preface><p><docTitle>Weirs</docTitle></p></preface>
  <mainBody><paragraph><num>1.</num><content><p>${characterData(text)}</p></content></paragraph></mainBody>
</statement></akomaNtoso>`;

test("any string gives a result, never an exception", () => {
  assert(property(string(), (xml) => typeof readAkomaNtoso(xml).ok === "boolean"));
});

test("whatever a paragraph holds, the provisions join back to the text", () => {
  assert(
    property(string({ unit: "binary", maxLength: 200 }), (words) => {
      const result = readAkomaNtoso(around(words.replaceAll(/[^\P{Cc}\n]/gu, "")));
      if (!result.ok) return false;
      const { text, provisions } = result.value;
      return provisions.map(({ range }) => text.slice(...range)).join("") === text;
    }),
  );
});
