import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { TOPICS } from "../../model/index.ts";
import { references } from "../history/references.ts";
import { timeline } from "../history/timeline.ts";
import { matrix } from "../matrix/matrix.ts";
import { instrument, snapshotOf, statement } from "../testing/invented.ts";
import { graphFigure } from "./graph-figure.ts";
import { ENGLISH_LABELS, type FigureLabels, filled } from "./labels.ts";
import { matrixFigure } from "./matrix-figure.ts";
import { element, escaped, fitted, linesOf, widthOf } from "./svg.ts";
import { timelineFigure } from "./timeline-figure.ts";

const said = [
  statement({ id: "lakes-2030.s01", force: "commit", topics: ["safety"], summary: "They pledge lanterns." }),
  statement({
    id: "lakes-2030.s02",
    summary: "They uphold old rules.",
    force: "affirm",
    topics: ["safety", "trade"],
    references: [{ kind: "instrument", name: "Old <Harbour> & Rules" }],
  }),
];
const snapshot = snapshotOf(
  [
    instrument({ id: "lakes-2030", title: { en: 'Lakes "Accord" & <others>' } }, said),
    instrument({ id: "quiet-2031", adopted: "2031-02/2031-03" }, []),
  ],
  said,
);
const labels = ENGLISH_LABELS;
const RTL: FigureLabels = { ...labels, language: "ar", direction: "rtl" };
const dates = new Map<string, string>(snapshot.instruments.map(({ id, adopted }) => [id, adopted]));
const rows = matrix(snapshot, { rows: "instrument", filters: { topics: ["safety", "trade", "health"] } });

const figures = (words: FigureLabels): [name: string, svg: string][] => [
  ["matrix", matrixFigure(rows, { labels: words, citation: "Cited & <so>" })],
  ["timeline", timelineFigure(timeline(snapshot), { labels: words, citation: "Cited & <so>" })],
  ["graph", graphFigure(references(snapshot), { labels: words, dates, citation: "Cited & <so>" })],
];

describe("every figure", () => {
  test.each([...figures(labels), ...figures(RTL)])(
    "%s is sound XML with a title, a description and its citation",
    (_name, svg) => {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"/u);
      expect(svg).toMatch(
        /<title id="figure-title">[^<]+<\/title><desc id="figure-description">[^<]+<\/desc>/u,
      );
      expect(svg).toContain("Cited &amp; &lt;so&gt;");
      expect(svg).not.toMatch(/<script|href="http|url\(/u);
    },
  );

  test("turns round for scripts from right to left: what begins at one side begins at the other", () => {
    for (const [i, [name, svg]] of figures(labels).entries()) {
      const width = Number(/ width="(\d+)"/u.exec(svg)?.[1]);
      const mirrored = figures(RTL)[i]?.[1] ?? "";
      expect(mirrored, name).toMatch(
        /<text x="\d+" y="[\d.]+" [^>]*text-anchor="end"[^>]*>[\u2067\u2068][^<]+\u2069</u,
      );
      expect(mirrored, name).toContain("\u2068Lakes");
      expect(mirrored, name).not.toMatch(/<text (?![^>]*text-anchor)/u);
      expect(svg, name).toContain('<text x="16"');
      expect(mirrored, name).toContain(`<text x="${width - 16}"`);
    }
  });

  test("draws nothing of nothing without a fault", () => {
    expect(XMLValidator.validate(timelineFigure({ entries: [] }, { labels }))).toBe(true);
    expect(XMLValidator.validate(matrixFigure({ rows: [], topics: [], cell: "count" }, { labels }))).toBe(
      true,
    );
    expect(XMLValidator.validate(graphFigure({ nodes: [], edges: [] }, { labels, dates }))).toBe(true);
  });
});

describe("the matrix as a figure", () => {
  const [, svg] = figures(labels)[0] ?? ["", ""];
  test("says every cell in words, silence and what is not coded apart", () => {
    expect(svg).toContain(
      "<title>Lakes &quot;Accord&quot; &amp; &lt;others&gt;, Safety: Commit, 2 statements</title>",
    );
    expect(svg).toContain("Trade: Affirm, 1 statement</title>");
    expect(svg).toContain("Health: silent: all is coded and says nothing</title>");
    expect(svg).toContain(", Health: not coded</title>");
  });

  test("tells strength by the number of filled bars, not by colour alone", () => {
    const cell = svg.slice(svg.indexOf("Safety: Commit"));
    const [filledBars = "", hollow = ""] = [...cell.matchAll(/ d="([^"]+)"/gu)].map(([, path = ""]) => path);
    expect([filledBars.match(/M/gu)?.length, hollow.match(/M/gu)?.length]).toEqual([3, 1]);
  });

  test("gives numbers where numbers are asked, and links where there are addresses", () => {
    const linked = matrixFigure(
      { ...rows, cell: "count" },
      { labels, href: (row, topic) => `/cell/${row}/${topic}` },
    );
    expect(linked).toContain('<a href="/cell/lakes-2030/safety">');
    expect(linked).toMatch(/text-anchor="middle">2<\/text>/u);
    expect(linked).not.toContain("/cell/lakes-2030/health");
  });
});

describe("the timeline and the graph as figures", () => {
  test("a line says date, title, force and number", () =>
    expect(figures(labels)[1]?.[1]).toContain("&lt;others&gt;. Commit, 2 statements</title>"));

  test("an arc says who refers to whom and how, with a stroke for it", () => {
    const svg = figures(labels)[2]?.[1] ?? "";
    expect(svg).toContain("reaffirms Old &lt;Harbour&gt; &amp; Rules</title>");
    expect(svg).toContain(">reaffirms</text>");
    expect(svg).not.toContain(">welcomes</text>");
  });

  test("too many texts outside the register are left to the table, and the figure says so", () => {
    const nodes = Array.from({ length: 80 }, (_, i) => ({
      id: `name:${i}`,
      kind: "outside" as const,
      name: `N${i}`,
    }));
    const [own] = references(snapshot).nodes;
    const edges = nodes.map(({ id }) => ({
      from: snapshot.instruments[0]?.id ?? ("" as never),
      to: id,
      relation: "cites" as const,
      provisions: [],
      statements: [],
      recorded: false,
    }));
    const svg = graphFigure({ nodes: own ? [own, ...nodes] : nodes, edges }, { labels, dates });
    expect(svg).toContain("80 references to texts outside the register are left out");
  });
});

describe("words in figures", () => {
  test("English has a word for every topic", () =>
    expect(Object.keys(labels.topics).sort()).toEqual(TOPICS.map(({ id }) => id).sort()));

  test("a text is cut where there is no room, by whole signs", () => {
    expect(fitted("harbour", 10, 100)).toBe("harbour");
    expect(fitted("a long harbour wall", 10, 60)).toBe("a long har…");
    expect(widthOf("治理", 10)).toBe(20);
    expect(fitted("𠮷𠮷𠮷", 10, 17)).toBe("𠮷…");
  });

  test("a citation that is too long for a line has several, and none is lost", () => {
    const citation = "Cited whole ".repeat(40).trim();
    const svg = matrixFigure(rows, { labels, citation });
    const lines = [...svg.matchAll(/>((?:Cited|whole)[^<]*)<\/text>/gu)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(citation);
    expect(linesOf("harbour wall", 10, 20)).toEqual(["harbour", "wall"]);
  });

  test("what XML cannot hold is left out", () => {
    expect(escaped('a\u0000<b>\uD800"')).toBe("a&lt;b&gt;&quot;");
    expect(element("g", { x: 1 / 3, y: undefined })).toBe('<g x="0.33"/>');
    expect(filled("{count} of {other}", { count: 2 })).toBe("2 of {other}");
  });
});
