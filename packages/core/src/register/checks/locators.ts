import type { Issue, Provision, ProvisionKind } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

/** Kinds by the names of the Akoma Ntoso Naming Convention; other names may stand for any kind. */
const KINDS: ReadonlyMap<string, ProvisionKind> = new Map([
  ["title", "title"],
  ["preamble", "preamble"],
  ["recital", "recital"],
  ["chp", "chapter"],
  ["art", "article"],
  ["para", "paragraph"],
  ["subpara", "paragraph"],
  ["point", "point"],
  ["list", "list"],
  ["heading", "heading"],
  ["block", "block"],
  ["dateline", "dateline"],
]);

const plainNumber = (num: string) => num.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function findings({ value, place }: Located<Provision>): Issue[] {
  const last = value.locator.split("__").at(-1) ?? "";
  const [name = "", number] = last.split(/_(.*)/u);
  const kind = KINDS.get(name);
  if (kind && kind !== value.kind) {
    const message = `${value.locator} names a ${kind}, and the kind is ${value.kind}`;
    const tip = `Correct the kind, or the locator: its last part begins with the name of the kind.`;
    return [issueAt(place("kind"), "locator-kind", message, tip)];
  }
  if (value.num === undefined || number === undefined) return [];
  if (plainNumber(number).startsWith(plainNumber(value.num))) return [];
  const message = `${value.locator} and the printed number ${value.num} differ`;
  return [
    issueAt(place("num"), "locator-number", message, "Locators take the number as printed, in lower case."),
  ];
}

export const locators: Check = {
  name: "locators",
  description: "The last part of a locator agrees with the kind and the printed number of its provision.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: ({ provisions }) => provisions.items.flatMap(findings),
};
