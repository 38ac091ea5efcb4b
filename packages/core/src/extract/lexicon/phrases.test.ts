import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  ActorClassSchema,
  BeneficiaryClassSchema,
  ForceIdSchema,
  type Language,
  QualifierKindSchema,
  TopicIdSchema,
} from "../../model/index.ts";
import { extract } from "../extract.ts";
import { data as arabic } from "./ar.ts";
import { data as spanish } from "./es.ts";
import { data as french } from "./fr.ts";
import type { PhraseData } from "./phrase-lexicon.ts";
import { data as russian } from "./ru.ts";
import { data as chinese } from "./zh.ts";

const LANGUAGES: readonly (readonly [Language, PhraseData])[] = [
  ["fr", french],
  ["es", spanish],
  ["ru", russian],
  ["ar", arabic],
  ["zh", chinese],
];

const Source = z.string().min(10);
const Flag = z.literal(true).optional();
/** A term is at most four words (or twelve ideographs), so that no file holds a sentence of a text. */
const Term = z
  .string()
  .regex(/^(?:[\p{L}\p{M}\p{N}'*/.»”"-]+(?: [\p{L}\p{M}\p{N}'*/.»”"-]+){0,3})$/u)
  .refine((term) => !/\p{Script=Han}{13}/u.test(term));
const Terms = z.array(Term).min(1);
const Force = { force: ForceIdSchema, case: z.string().min(1) };

const Carrier = z.strictObject({
  words: Term,
  also: Terms.optional(),
  form: z.enum(["participle", "anywhere"]).optional(),
  near: Terms.optional(),
  spoken: Flag,
  next: Flag,
  closes: Flag,
  beside: Flag,
  action: Flag,
  firstPerson: Flag,
  infinitive: Flag,
  mid: Flag,
  to: Flag,
  ...Force,
});
const Context = z.strictObject({
  carriers: Terms,
  forces: z.partialRecord(
    ForceIdSchema,
    z.strictObject({ bias: z.number().min(-9).max(9), terms: z.record(Term, z.number().min(-9).max(9)) }),
  ),
});
const Duty = z.strictObject({
  words: Term,
  also: Terms.optional(),
  negated: ForceIdSchema.optional(),
  holders: Terms.optional(),
  to: Flag,
  ...Force,
});
const MAY_BE_EMPTY = ["particles", "infinitives", "negations", "addressEnds"] as const;

const Data = z.strictObject({
  carriers: z.strictObject({ source: Source, entries: z.array(Carrier).min(1) }),
  contexts: z.strictObject({ source: Source, entries: z.array(Context) }),
  duties: z.strictObject({ source: Source, entries: z.array(Duty).min(1) }),
  words: z
    .object({ source: Source })
    .extend(Object.fromEntries(MAY_BE_EMPTY.map((name) => [name, z.array(Term)])))
    .extend({ loose: z.array(Term).optional() })
    .catchall(Terms),
  actors: z.strictObject({
    source: Source,
    classes: z.partialRecord(ActorClassSchema.exclude(["parties", "unspecified"]), Terms),
  }),
  beneficiaries: z.strictObject({ source: Source, classes: z.partialRecord(BeneficiaryClassSchema, Terms) }),
  qualifiers: z.strictObject({ source: Source, kinds: z.partialRecord(QualifierKindSchema, Terms) }),
  topics: z.strictObject({
    source: Source,
    least: z.record(TopicIdSchema, z.number().min(-6).max(6)),
    topics: z.record(TopicIdSchema, z.record(Term, z.number().min(-6).max(6))),
  }),
});

describe.each(LANGUAGES)("the lexicon of %s", (language, data) => {
  it("has the form that it should, each file with its source", () => {
    expect(Data.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  const entries = [...data.carriers.entries, ...data.duties.entries];
  it.each(entries)("$words gives $force: $case", ({ force, case: text }) => {
    expect(extract(text, { language }).statements[0]?.force).toBe(force);
  });

  it("names no carrier twice under the same conditions", () => {
    const keys = data.carriers.entries.flatMap(({ words, also = [], near, spoken, infinitive }) =>
      [words, ...also].map((form) => JSON.stringify([form, near, spoken, infinitive])),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
