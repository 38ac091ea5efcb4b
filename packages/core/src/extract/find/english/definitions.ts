import { type Carrier, rulingWhole } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { speakerSubject } from "./subject.ts";

const NOT_BEFORE = new Set(
  "the a an by of all any other such these those no appropriate legal technical effective necessary".split(
    " ",
  ),
);
const INCLUDES = new Set(["include", "includes", "mean", "means", "denote", "denotes"]);

const definition = (view: SentenceView, at: number): Carrier =>
  rulingWhole("definition", "establish", at, view.first);

/** Whether what stands before `refers to` is a term, not somebody who speaks: it begins the sentence and is no speaker. */
const defines = (view: SentenceView, at: number): boolean =>
  at > view.first && speakerSubject(view, at) < 0 && !view.relativeBetween(view.first, at);

/** `X means Y`, `X refers to Y`, and what follows `References to X`: words that give a meaning by saying so. */
export function definitionAt(view: SentenceView, at: number): Carrier | undefined {
  const word = view.lower(at);
  if (word === "means" && at > view.first && !NOT_BEFORE.has(view.lower(at - 1))) {
    const next = view.lower(at + 1);
    return next === "of" || next === "to" || view.isMark(at + 1) ? undefined : definition(view, at);
  }
  if (
    (word === "refers" || word === "refer") &&
    view.lower(view.afterAdverbs(at + 1)) === "to" &&
    defines(view, at)
  ) {
    return definition(view, at);
  }
  const reference = view.lower(view.first) === "references" && view.lower(view.first + 1) === "to";
  return reference && INCLUDES.has(word) ? definition(view, at) : undefined;
}
