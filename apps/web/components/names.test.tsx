import type { Included } from "@concordance/client";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { editionOf } from "../lib/edition.ts";
import { PartyNames, Qualifiers } from "./names.tsx";

const included = {
  parties: { xa: { name: { en: "Veldania", fr: "Veldanie" } }, xb: { name: { en: "Ostmark" } } },
} as unknown as Included;

test("names that are not in the reader's language are marked, and joined as it joins them", () => {
  const named = (ids: readonly string[], language: "fr" | "ru") =>
    renderToStaticMarkup(<PartyNames edition={editionOf(language)} included={included} ids={ids} />);
  expect(named(["xa", "xb", "xc"], "fr")).toBe('Veldanie, <span lang="en" dir="ltr">Ostmark</span> et xc');
  expect(named(["1", "2", "3", "4", "5", "6"], "ru")).toBe("6 сторон");
});

test("a term of a text keeps its language inside the reader's quotation marks", () => {
  const terms = [{ text: "where fit", kind: "hedge" }] as const;
  const page = renderToStaticMarkup(<Qualifiers edition={editionOf("en")} qualifiers={terms} />);
  expect(page).toBe("“where fit” (hedge)");
  expect(renderToStaticMarkup(<Qualifiers edition={editionOf("zh")} qualifiers={terms} />)).toMatch(
    /^“<span lang="en" dir="ltr">where fit<\/span>”（/u,
  );
});
