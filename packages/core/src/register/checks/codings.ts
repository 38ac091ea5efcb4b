import type { Issue } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt, type Place } from "../place.ts";
import type { AgreementFiles } from "../quality/read-agreement.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

interface Entry {
  readonly id: string;
  readonly place: Place;
}

type Listed = Located<{ readonly statements: readonly { readonly id: string }[] }>;

const entriesOf = (file: Listed | undefined): Entry[] =>
  file?.value.statements.map(({ id }, index) => ({ id, place: file.place("statements", index, "id") })) ?? [];

function repeated(entries: readonly Entry[]): Issue[] {
  const tip = "Take out one of the two: each statement is drawn, and coded again, once.";
  return entries.flatMap(({ id, place }, index) =>
    entries.findIndex((entry) => entry.id === id) < index
      ? [issueAt(place, "repeated-coding", `${id} stands here a second time`, tip)]
      : [],
  );
}

/** Ids that the register has, or had: a sample outlives the withdrawal of a statement. */
const knownIds = ({ records, history }: RegisterView): Set<string> =>
  new Set([
    ...records.flatMap(({ statements }) => [...statements.ids.keys()]),
    ...history.flatMap(({ value }) => value.ids),
  ]);

function ofNobody(sample: readonly Entry[], register: RegisterView): Issue[] {
  const known = knownIds(register);
  const tip = 'Draw the sample again: "concordance sample" takes statements that the register has.';
  return sample.flatMap(({ id, place }) =>
    known.has(id) ? [] : [issueAt(place, "sample-of-nobody", `there is and was no statement ${id}`, tip)],
  );
}

function notDrawn(sample: readonly Entry[], coding: readonly Entry[]): Issue[] {
  const drawn = new Set(sample.map(({ id }) => id));
  const tip =
    "Agreement is measured on the sample alone: take this coding out, or draw a sample that has it.";
  return coding.flatMap(({ id, place }) =>
    drawn.has(id) ? [] : [issueAt(place, "coding-not-drawn", `${id} is not in the sample`, tip)],
  );
}

function uncoded(
  sample: readonly Entry[],
  coding: readonly Entry[],
  { coding: file }: AgreementFiles,
): Issue[] {
  if (!file) return [];
  const done = new Set(coding.map(({ id }) => id));
  const tip =
    "Code every statement of the sample, or say with skip why it cannot be coded: none is left out silently.";
  return sample.flatMap(({ id }) =>
    done.has(id)
      ? []
      : [issueAt(file.place("statements"), "uncoded", `${id} was drawn and is not coded`, tip)],
  );
}

export const codings: Check = {
  name: "codings",
  description:
    "A sample has statements of the register, each once, and its second coding has all of them and no other.",
  scope: "register",
  severity: "error",
  check: (register) => {
    const { agreement } = register;
    const [sample, coding] = [entriesOf(agreement.sample), entriesOf(agreement.coding)];
    return [
      ...repeated(sample),
      ...repeated(coding),
      ...ofNobody(sample, register),
      ...notDrawn(sample, coding),
      ...uncoded(sample, coding, agreement),
    ];
  },
};
