import { describe, expect, test } from "vitest";
import { editionOf } from "../edition.ts";
import { cardSvg } from "./card-svg.ts";
import type { Card } from "./cards.ts";

const english = (text: string): Card["title"] => ({ language: "en", text });

describe("cardSvg", () => {
  const svg = cardSvg(
    editionOf("en"),
    { kicker: "Note", title: english('A <b>"stance"</b> & more'), foot: "Lakes Pact" },
    "/en/statements/x",
  );

  test("takes nothing for markup", () => {
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("A &lt;b&gt;&quot;stance&quot;&lt;/b&gt; &amp; more");
  });

  test("names its source and licence, and asks for nothing else", () => {
    expect(svg).toContain("Concordance, CC BY 4.0 · /en/statements/x");
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|<image|<script/u);
  });

  test("grows with its words", () => {
    const tall = cardSvg(
      editionOf("en"),
      { kicker: "Note", title: english("word ".repeat(60)), foot: "" },
      "",
    );
    const height = (text: string) => Number(/ height="(\d+)" /u.exec(text)?.[1]);
    expect(height(tall)).toBeGreaterThan(height(svg));
  });

  test("begins Arabic at the right and English under it at the right too, each in its own order", () => {
    const card: Card = { kicker: "توصية", title: english("The lakes agree."), foot: "ميثاق البحيرات" };
    const lines = [
      ...cardSvg(editionOf("ar"), card, "").matchAll(/<text x="(\d+)"[^>]*"(end|start)"[^>]*>([^<]+)/gu),
    ];
    expect(lines.map(([, x, anchor]) => `${x} ${anchor}`)).toEqual(Array(4).fill("616 end"));
    expect(lines.map(([, , , words = ""]) => words.startsWith("\u2067"))).toEqual([true, false, true, false]);
  });
});
