import type { Provision, Statement } from "../../model/index.ts";
import { element, xmlText } from "../xml.ts";

/** A provision with those that stand inside it. */
interface Unit {
  readonly provision: Provision;
  readonly inner: Unit[];
}

/** Sorts provisions in document order into a tree: one stands inside the last one whose locator begins its own. */
function treeOf(provisions: readonly Provision[]): Unit[] {
  const tops: Unit[] = [];
  let path: Unit[] = [];
  for (const provision of provisions) {
    const unit = { provision, inner: [] };
    path = path.filter((one) => provision.locator.startsWith(`${one.provision.locator}__`));
    (path.at(-1)?.inner ?? tops).push(unit);
    path.push(unit);
  }
  return tops;
}

/** Elements of the hierarchy that have the name of a kind; others are named containers. */
const HIERARCHY: Readonly<Partial<Record<Provision["kind"], string>>> = {
  article: "article",
  chapter: "chapter",
  paragraph: "paragraph",
  point: "point",
};

/** Says how the words of the register come in where the words of the text would stand. */
const SUMMARY = "#summary";

/** The text is left out; what follows is the register's own words on its clauses, marked as inserted by an editor. */
function paragraphsOf(statements: readonly Statement[]): string {
  const left = element("p", {}, element("omissis", {}, "[…]"));
  const said = statements.map(({ id, summary }) =>
    element(
      "p",
      { class: "summary", status: "editorial", refersTo: SUMMARY },
      element("remark", { status: "editorial", refersTo: `#${id}`, "xml:lang": "en" }, xmlText(summary.en)),
    ),
  );
  return [left, ...said].join("");
}

export type StatementsAt = (locator: string) => readonly Statement[];

const headOf = ({ num, heading }: Provision): string[] => [
  ...(num === undefined ? [] : [element("num", {}, xmlText(num))]),
  ...(heading === undefined ? [] : [element("heading", {}, xmlText(heading))]),
];

function unitOf({ provision, inner }: Unit, at: StatementsAt): string {
  const { kind, locator } = provision;
  const name = HIERARCHY[kind] ?? "hcontainer";
  const named = name === "hcontainer" ? { name: kind } : {};
  const paragraphs = paragraphsOf(at(locator));
  const content =
    inner.length === 0
      ? [element("content", { status: "ignored" }, paragraphs)]
      : [element("intro", { status: "ignored" }, paragraphs), ...inner.map((unit) => unitOf(unit, at))];
  return element(name, { eId: locator, ...named }, ...headOf(provision), ...content);
}

/** A container of a preface or preamble; it holds the number in its first words, since it has no place of its own for it. */
function containerOf({ kind, locator, num }: Provision, at: StatementsAt): string {
  const printed = num === undefined ? "" : element("p", {}, element("inline", { name: "num" }, xmlText(num)));
  return element("container", { eId: locator, name: kind }, printed, paragraphsOf(at(locator)));
}

const PREFACE: ReadonlySet<string> = new Set(["title", "dateline"]);
const PREAMBLE: ReadonlySet<string> = new Set(["preamble", "recital"]);

/** How many provisions from the start on pass. */
function leading(provisions: readonly Provision[], passes: (provision: Provision) => boolean): number {
  const first = provisions.findIndex((provision) => !passes(provision));
  return first < 0 ? provisions.length : first;
}

const part = (name: string, inner: string[]): string =>
  inner.length === 0 ? "" : element(name, {}, ...inner);

/** Preface, preamble and main body of a document with these provisions, in their order. */
export function bodyOf(provisions: readonly Provision[], title: string, at: StatementsAt): string {
  const preface = leading(provisions, ({ kind }) => PREFACE.has(kind));
  const rest = provisions.slice(preface);
  const preamble = leading(
    rest,
    ({ kind, locator }) => PREAMBLE.has(kind) || locator.startsWith("preamble__"),
  );
  const units = treeOf(rest.slice(preamble)).map((unit) => unitOf(unit, at));
  return [
    element(
      "preface",
      {},
      element("p", {}, element("docTitle", {}, xmlText(title))),
      ...provisions.slice(0, preface).map((one) => containerOf(one, at)),
    ),
    part(
      "preamble",
      rest.slice(0, preamble).map((one) => containerOf(one, at)),
    ),
    element(
      "mainBody",
      {},
      ...(units.length > 0 ? units : [element("p", {}, element("omissis", {}, "[…]"))]),
    ),
  ].join("");
}
