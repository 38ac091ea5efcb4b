import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  ActorClassSchema,
  BeneficiaryClassSchema,
  ForceIdSchema,
  type PartyId,
  QualifierKindSchema,
  TopicIdSchema,
} from "../../model/index.ts";
import { extract } from "../extract.ts";
import { gazetteerFrom } from "../gazetteer.ts";
import abbreviations from "./en/abbreviations.json" with { type: "json" };
import actors from "./en/actors.json" with { type: "json" };
import baseVerbs from "./en/base-verbs.json" with { type: "json" };
import beneficiaries from "./en/beneficiaries.json" with { type: "json" };
import modals from "./en/modals.json" with { type: "json" };
import places from "./en/places.json" with { type: "json" };
import qualifiers from "./en/qualifiers.json" with { type: "json" };
import states from "./en/states.json" with { type: "json" };
import topics from "./en/topics.json" with { type: "json" };
import verbs from "./en/verbs.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };
import { PLACES } from "./topic-lexicon.ts";
import order from "./topic-order.json" with { type: "json" };

const Source = z.string().min(10);
/** A term is at most four words, so that no file holds a sentence of a text. */
const Term = z.string().regex(/^[\p{Ll}\p{N}&'*/.-]+(?: [\p{Ll}\p{N}&'*/.-]+){0,3}$/u);
/** Words or one mark of punctuation. */
const Marks = z.union([Term, z.string().regex(/^[^\p{L}\p{N}\s]$/u)]);
const Terms = z.array(Term).min(1);
const Word = z.string().regex(/^[\p{Ll}\p{N}/'-]+$/u);
const Phrase = z.string().regex(/^\p{Ll}+(?: \p{Ll}+){0,3}$/u);
const Flag = z.literal(true).optional();

const Verb = z.strictObject({
  verb: Word,
  force: ForceIdSchema,
  also: z.array(Word).optional(),
  tail: z
    .string()
    .regex(/^\p{Ll}+(?:\|\p{Ll}+)*$/u)
    .optional(),
  after: z.array(Word).optional(),
  near: z.array(Word).optional(),
  infinitive: z.enum(["next", "addressee"]).optional(),
  subject: z.array(Word).optional(),
  mid: Flag,
  to: Flag,
  noun: Flag,
  fronted: Flag,
  case: z.string().min(1),
});
const State = z.strictObject({
  words: Phrase,
  force: ForceIdSchema,
  to: Flag,
  fronted: Flag,
  passive: Flag,
  case: z.string().min(1),
});
const Modal = z.strictObject({
  word: Word,
  force: ForceIdSchema,
  negated: ForceIdSchema.optional(),
  before: Word.optional(),
  case: z.string().min(1),
});
const entries = (entry: z.ZodType) => z.strictObject({ source: Source, entries: z.array(entry).min(1) });

const FILES: readonly (readonly [name: string, schema: z.ZodType, data: { readonly source: string }])[] = [
  ["verbs", entries(Verb), verbs],
  ["states", entries(State), states],
  ["modals", entries(Modal), modals],
  [
    "actors",
    z.strictObject({
      source: Source,
      classes: z.record(ActorClassSchema.exclude(["parties", "unspecified"]), Terms),
    }),
    actors,
  ],
  [
    "beneficiaries",
    z.strictObject({ source: Source, classes: z.partialRecord(BeneficiaryClassSchema, Terms) }),
    beneficiaries,
  ],
  ["qualifiers", z.strictObject({ source: Source, kinds: z.record(QualifierKindSchema, Terms) }), qualifiers],
  [
    "topics",
    z.strictObject({
      source: Source,
      least: z.record(TopicIdSchema, z.number().min(-6).max(6)),
      topics: z.record(TopicIdSchema, z.record(Term, z.number().min(-6).max(6))),
    }),
    topics,
  ],
  [
    "places",
    z.strictObject({ source: Source, places: z.partialRecord(z.enum(PLACES), z.array(Marks).min(1)) }),
    places,
  ],
  [
    "topic-order",
    z.strictObject({
      source: Source,
      lead: z.record(TopicIdSchema, z.number()),
      places: z.record(z.enum(PLACES), z.number()),
      strength: z.number(),
      distance: z.number(),
      share: z.number(),
      foremost: z.number(),
      second: z.number(),
    }),
    order,
  ],
  ["abbreviations", z.strictObject({ source: Source, abbreviations: Terms }), abbreviations],
  [
    "base-verbs",
    z.strictObject({ source: Source, verbs: Terms, alsoNouns: Terms, sometimesNouns: Terms }),
    baseVerbs,
  ],
  ["words", z.object({ source: Source }).catchall(Terms), words],
];

describe("the lexicon's files", () => {
  it.each(FILES)("%s names its source and holds what it should", (_, schema, data) => {
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it("knows as a verb whatever it reads as a noun at times", () => {
    const known = new Set(baseVerbs.verbs);
    expect([...baseVerbs.alsoNouns, ...baseVerbs.sometimesNouns].filter((verb) => !known.has(verb))).toEqual(
      [],
    );
  });
});

const VELDANIA = gazetteerFrom({
  parties: ["veldania", "ostmark"].map((id) => ({ id: id as PartyId, name: { en: id }, aliases: [] })),
});

describe.each([
  ["verb", verbs.entries],
  ["state", states.entries],
  ["modal", modals.entries],
] as const)("each %s entry", (_, list) => {
  it.each(list as readonly { force: string; case: string }[])(
    "gives $force: $case",
    ({ force, case: text }) => {
      const { statements } = extract(text, { language: "en", gazetteer: VELDANIA });
      expect(statements[0]?.force).toBe(force);
    },
  );
});
