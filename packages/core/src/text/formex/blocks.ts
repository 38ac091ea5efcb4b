import type { Step } from "../marked/locators.ts";
import { romanValue } from "../marked/numerals.ts";
import { descendants, elements, type XmlElement } from "../xml/tree.ts";
import { partsOf } from "./parts.ts";
import { child, looseUnits, numberOf, titleOf, type Unit, unitsOf } from "./units.ts";

type Reader = (element: XmlElement, path: readonly Step[]) => Unit[];

const one = (kind: Unit["kind"], path: readonly Step[], words: string, printed = ""): Unit => ({
  kind,
  path,
  printed,
  words,
});

/** Words of an element in one line. */
const line = (element: XmlElement): string =>
  partsOf(element.children)
    .flatMap((part) => ("words" in part ? [part.words] : []))
    .join(" ");

/** Citations print no number: they are counted. */
const citations: Reader = (element) =>
  elements(element).map((visa, index) =>
    one(
      "recital",
      [
        ["preamble", ""],
        ["citation", String(index + 1)],
      ],
      line(visa),
    ),
  );

const formula: Reader = (element) => [one("preamble", [["preamble", ""]], line(element))];

/** A recital prints its number; one that does not is counted. */
const recital: Reader = (element) => {
  const np = child(element, "NP");
  const num = np && child(np, "NO.P");
  const printed = num ? line(num) : "";
  const rest = (np ?? element).children.filter((inner) => inner !== num);
  const path: Step[] = [
    ["preamble", ""],
    ["recital", numberOf(printed)],
  ];
  return unitsOf({ kind: "recital", path, printed, parts: partsOf(rest) });
};

const UNITS_OF_DIVISIONS = [
  ["chp", /^(?:chapter|chapitre|cap[ií]tulo)\s+([a-z\d]+)/iu],
  ["sec", /^(?:section|secci[oó]n)\s+([a-z\d]+)/iu],
  ["title", /^(?:title|titre|t[ií]tulo)\s+([a-z\d]+)/iu],
  ["part", /^(?:part|partie|parte)\s+([a-z\d]+)/iu],
] as const;

function divisionStep(words: string): Step {
  for (const [unit, pattern] of UNITS_OF_DIVISIONS) {
    const num = pattern.exec(words)?.[1];
    if (num) return [unit, num.toLowerCase()];
  }
  return ["chp", ""];
}

const division: Reader = (element, path) => {
  const title = child(element, "TITLE");
  const words = title ? titleOf(title).words : "";
  const here = [...path, divisionStep(words)];
  const inner = elements(element).filter((part) => part !== title);
  return [one("chapter", here, words), ...inner.flatMap((part) => read(part, here))];
};

/** Articles are counted through the whole act, so that their locators leave the chapters out. */
const article: Reader = (element) => {
  const [name, heading] = [child(element, "TI.ART"), child(element, "STI.ART")];
  const title = name ? line(name) : "";
  const num = numberOf(/(?<!\d)\d+[a-z]{0,3}\b/u.exec(title.toLowerCase())?.[0] ?? "");
  const path: Step[] = [["art", num]];
  const words = [title, heading ? line(heading) : ""].join(" ").trim();
  const inner = partsOf(element.children.filter((part) => part !== name && part !== heading));
  const isNumbered = inner.some((part) => "holds" in part && part.holds.name === "PARAG");
  const units = isNumbered
    ? looseUnits(inner, path)
    : unitsOf({ kind: "article", path, printed: "", parts: inner });
  return [one("heading", [...path, ["heading", ""]], words), ...units];
};

const closing: Reader = (element) => looseUnits(partsOf(element.children), [["conclusions", ""]]);

const signature: Reader = (element) => [one("signature", [["signature", ""]], line(element))];

const annex: Reader = (element) => {
  const title = child(element, "TITLE");
  const words = title ? titleOf(title).words : "";
  const num = /^\p{L}+\s+([ivxlc]+|\d+|[a-z])\b/iu.exec(words)?.[1] ?? "";
  const path: Step[] = [["annex", String(romanValue(num) ?? num.toLowerCase())]];
  const inner = elements(element).filter((part) => part !== title && part.name !== "BIB.INSTANCE");
  return [one("chapter", path, words), ...looseUnits(partsOf(inner), path)];
};

/** What each element gives; elements that are not named are looked into. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["PUBLICATION", () => []],
  ["BIB.INSTANCE", () => []],
  ["BIB.DOC", () => []],
  ["TITLE", (element) => [one("title", [["title", ""]], titleOf(element).words)]],
  ["PREAMBLE.INIT", formula],
  ["GR.CONSID.INIT", formula],
  ["PREAMBLE.FINAL", formula],
  ["GR.VISA", citations],
  ["CONSID", recital],
  ["DIVISION", division],
  ["ARTICLE", article],
  ["P", closing],
  ["PL.DATE", signature],
  ["SIGNATORY", signature],
  ["ANNEX", annex],
]);

function read(element: XmlElement, path: readonly Step[]): Unit[] {
  const reader = READERS.get(element.name);
  return reader ? reader(element, path) : elements(element).flatMap((inner) => read(inner, path));
}

/** The act of a file, which may hold its annexes and the sheet of its publication beside it. */
export function actOf(root: XmlElement): XmlElement | undefined {
  return root.name === "ACT" ? root : descendants(root, "ACT")[0];
}

/** The provisions of an act and its annexes in order, without those that hold no text. */
export function provisionsOf(root: XmlElement): Unit[] {
  return read(root, []).filter(({ words, printed }) => words !== "" || printed !== "");
}
