import { expect, test } from "vitest";
import { plainColours } from "./plain-colours.ts";

const STYLE = `svg{--ground:#fefefe;--ink:#112233;background:var(--ground)}
@media (prefers-color-scheme:dark){svg{--ground:#000;--ink:#fff}}
text{fill:var(--ink)}.other{fill:var(--absent)}`;

test("colours are written out as the light theme has them, and conditions go", () => {
  const { svg, ground } = plainColours(`<svg><style>${STYLE}</style></svg>`);
  expect(ground).toBe("#fefefe");
  expect(svg).toContain("text{fill:#112233}");
  expect(svg).not.toContain("@media");
  expect(svg).toContain(".other{fill:var(--absent)}");
});

test("a figure without colours stands on white", () => expect(plainColours("<svg/>").ground).toBe("#fff"));
