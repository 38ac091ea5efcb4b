import { describe, expect, test } from "vitest";
import { cardSvg, linesOf } from "./card-svg.ts";

describe("linesOf", () => {
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["extraordinarily long", 5, ["extraordinarily", "long"]],
    ["", 5, [""]],
  ] as const)("%s in %d", (text, max, lines) => {
    expect(linesOf(text, max)).toEqual(lines);
  });
});

describe("cardSvg", () => {
  const svg = cardSvg(
    { kicker: "Note", title: 'A <b>"stance"</b> & more', foot: "Lakes Pact" },
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
    const tall = cardSvg({ kicker: "Note", title: "word ".repeat(60), foot: "" }, "");
    const height = (text: string) => Number(/ height="(\d+)" role/u.exec(text)?.[1]);
    expect(height(tall)).toBeGreaterThan(height(svg));
  });
});
