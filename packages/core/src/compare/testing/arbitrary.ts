import fc from "fast-check";
import { FORCES, type Statement, TOPICS } from "../../model/index.ts";
import { statement } from "./invented.ts";

const WORDS = [
  "harbour",
  "audits",
  "fair",
  "access",
  "boats",
  "training",
  "disclose",
  "risks",
  "women",
  "records",
  "AI",
  "states",
];
const REFERENCES = ["Lakes Compact", "Harbour Charter", "Code of Ostmark"];

const fields = fc.record({
  summary: fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(" ")),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS.slice(0, 8).map(({ id }) => id)), {
    minLength: 1,
    maxLength: 3,
  }),
  force: fc.constantFrom(...FORCES.map(({ id }) => id)),
  actors: fc.uniqueArray(fc.constantFrom("states", "developers", "parties"), { minLength: 1, maxLength: 2 }),
  beneficiaries: fc.uniqueArray(fc.constantFrom("users", "women"), { maxLength: 1 }),
  references: fc
    .uniqueArray(fc.constantFrom(...REFERENCES), { maxLength: 2 })
    .map((names) => names.map((name) => ({ kind: "instrument", name }))),
  qualifiers: fc.constantFrom([], [{ text: "where suitable", kind: "hedge" }]),
});

/** Statements of an invented instrument, from few words and topics, so that many are alike. */
export const arbitraryStatements = (instrument: string, maxLength = 8): fc.Arbitrary<Statement[]> =>
  fc
    .array(fields, { minLength: 1, maxLength })
    .map((list) =>
      list.map((given, i) => statement({ ...given, id: `${instrument}.s${String(i + 1).padStart(2, "0")}` })),
    );
