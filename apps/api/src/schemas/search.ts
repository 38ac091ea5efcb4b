import {
  ActorClassSchema,
  BindingSchema,
  DIMENSIONS,
  ForceIdSchema,
  HIT_TYPES,
  InstrumentIdSchema,
  InstrumentKindSchema,
  LanguageSchema,
  LocatorSchema,
  PartyIdSchema,
  ReviewStatusSchema,
  readSearchPosition,
  ThemeSchema,
  TopicIdSchema,
  WAYS,
} from "@concordance/core";
import { z } from "zod";
import { placeOf } from "../http/cursor.ts";
import { HIT_EXAMPLE } from "./examples.ts";
import { IncludedSchema } from "./included.ts";
import { pagedQuery, pageOf, WordsSchema } from "./page.ts";
import { namesOf, wholeNumber } from "./query.ts";

const MOST_VALUES = 20;
const HITS_MAX = 100;
const HITS_DEFAULT = 20;

const range = z
  .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
  .meta({ description: "Start and end, end exclusive, in UTF-16 code units of `text`" });

const ShownTextSchema = z
  .object({
    text: z.string().meta({ description: "Plain text, to be escaped where it is put into a page" }),
    language: LanguageSchema.meta({
      description: "Language of `text`: that of the query where there is one",
    }),
    highlights: z.array(range).meta({ description: "What was found, in its order and apart" }),
  })
  .meta({ id: "ShownText", description: "A text of a hit, with the places of what was found in it" });

const ReasonSchema = z
  .object({
    field: z.string().meta({
      description:
        "Where it stands: `title`, `summary`, `symbols`, or a code: `topic`, `main` (the first topic), `force`, `party`, `kind`, `class` (who acts or gains), `instrument`, `place`",
    }),
    typed: z.string().meta({ description: "What was typed" }),
    matched: z.string().meta({ description: "What it led to, as it stands there" }),
    way: z.enum(WAYS).meta({ description: "How it led there" }),
    weight: z.number().nonnegative().meta({ description: "Weight of the field times that of the way" }),
  })
  .meta({ id: "Reason", description: "Why a hit was found, what counts most first" });

export const HitShape = z
  .object({
    type: z.enum(HIT_TYPES),
    id: z
      .string()
      .meta({ description: "Id of the record; of a provision its instrument, `#` and its locator" }),
    title: ShownTextSchema.meta({
      description: "What names it; of statements and provisions their instrument",
    }),
    summary: ShownTextSchema.nullable().meta({
      description: "What a statement says, the heading of a provision, the scope of a topic",
    }),
    instrument: InstrumentIdSchema.nullable(),
    locator: LocatorSchema.nullable(),
    force: ForceIdSchema.nullable(),
    topics: z.array(TopicIdSchema),
    speakers: z.array(PartyIdSchema).meta({ description: "Who speaks in a statement" }),
    complete: z.boolean().meta({ description: "Whether it has everything that was asked for" }),
    score: z.number().nonnegative(),
    why: z.array(ReasonSchema),
    address: z.string().meta({ description: "Where the record is, relative to the API's root" }),
  })
  .meta({ id: "Hit", description: "Something of the register that a query found", examples: [HIT_EXAMPLE] });

const count = z.number().int().nonnegative();
const FacetSchema = z.array(z.object({ value: z.string(), count }));

export const SearchListSchema = pageOf(HitShape)
  .extend({
    complete: count.meta({
      description: "Items, of `total`, that have everything that was asked for; they come first",
    }),
    query: z.object({
      q: z.string().nullable(),
      language: LanguageSchema.meta({ description: "The language that the query was read in" }),
      unknown: z
        .array(z.string())
        .meta({ description: "Words of the query that nothing in the register answers to" }),
    }),
    facets: z.object(Object.fromEntries(DIMENSIONS.map((name) => [name, FacetSchema])) as Facets).meta({
      description:
        "How many items have each value, the commonest first: in each dimension of what passes the filters of all others",
    }),
    included: IncludedSchema,
  })
  .meta({ id: "SearchList" });
export type SearchList = z.infer<typeof SearchListSchema>;

type Facets = Record<(typeof DIMENSIONS)[number], typeof FacetSchema>;

/** What is wrong with values of one parameter, and what to do; undefined where nothing is. */
function faultOf(values: readonly string[], one: z.ZodType): { message: string; tip: string } | undefined {
  if (values.length > MOST_VALUES) {
    return { message: `names ${values.length} values`, tip: `At most ${MOST_VALUES}.` };
  }
  const wrong = values.find((value) => !one.safeParse(value).success);
  return wrong === undefined
    ? undefined
    : { message: `has "${wrong.slice(0, 40)}", which none can be`, tip: "Separate values by commas alone." };
}

/** Values separated by commas. One that no record has finds nothing and is no fault. */
const idsOf = (one: z.ZodType<string, string>) =>
  z
    .string()
    .max(1700)
    .transform((text, context) => {
      const values = [...new Set(text.split(","))];
      const fault = faultOf(values, one);
      if (fault) context.addIssue({ code: "custom", message: fault.message, params: { tip: fault.tip } });
      return values;
    })
    .meta({ type: "string" });

/** Values of a vocabulary, separated by commas. */
const anyOf = <Name extends string>({ options }: { readonly options: readonly Name[] }) =>
  namesOf(options as readonly [Name, ...Name[]]);

const several = "; several with commas between them: any of them";

export const SearchQuerySchema = pagedQuery("search", {
  limit: wholeNumber(1, HITS_MAX)
    .default(HITS_DEFAULT)
    .meta({ description: `Items a page, 1 to ${HITS_MAX}`, default: HITS_DEFAULT, examples: [10] }),
  q: WordsSchema.optional().meta({
    description:
      "Words in any of the six languages, a name, a symbol (`A/RES/78/265`), a place (`article 5`); in quotation marks as they stand. The last word may be unfinished. Without it: everything",
    examples: ["protección de datos"],
  }),
  lang: LanguageSchema.optional().meta({
    description: "Language of the query and of the texts shown; told from the query where it is left out",
  }),
  type: namesOf(HIT_TYPES)
    .optional()
    .meta({ description: `Type of the hit${several}`, examples: ["statement,instrument"] }),
  instrument: idsOf(InstrumentIdSchema)
    .optional()
    .meta({ description: `Instrument that it belongs to${several}`, examples: ["coe-cets-225"] }),
  party: idsOf(PartyIdSchema)
    .optional()
    .meta({ description: `Party that speaks, or acted${several}`, examples: ["fr,cn"] }),
  topic: anyOf(TopicIdSchema)
    .optional()
    .meta({ description: `Topic${several}`, examples: ["transparency"] }),
  theme: anyOf(ThemeSchema)
    .optional()
    .meta({ description: `Theme of one of the topics${several}`, examples: ["rights"] }),
  force: anyOf(ForceIdSchema)
    .optional()
    .meta({ description: `Force${several}`, examples: ["commit,oblige"] }),
  strength: wholeNumber(0, 4)
    .optional()
    .meta({ description: "Strength at least, 0 to 4", examples: [3] }),
  actor: idsOf(z.union([ActorClassSchema, PartyIdSchema]))
    .optional()
    .meta({ description: `Who is to act: a class of actors or a party${several}`, examples: ["developers"] }),
  kind: anyOf(InstrumentKindSchema)
    .optional()
    .meta({ description: `Kind of instrument${several}`, examples: ["treaty,resolution"] }),
  binding: anyOf(BindingSchema)
    .optional()
    .meta({ description: `Whether the instrument binds${several}`, examples: ["binding"] }),
  language: anyOf(LanguageSchema)
    .optional()
    .meta({ description: `Language in which there is a text of the instrument${several}`, examples: ["zh"] }),
  year: idsOf(z.string().regex(/^[0-9]{4}$/))
    .optional()
    .meta({ description: `Year in which the instrument was adopted${several}`, examples: ["2024"] }),
  review: anyOf(ReviewStatusSchema)
    .optional()
    .meta({ description: `How far it was reviewed${several}`, examples: ["checked"] }),
}).superRefine(({ cursor }, context) => {
  const place = cursor === undefined ? undefined : placeOf("search", cursor);
  if (!place || (place.side === "after" && readSearchPosition(place.position))) return;
  context.addIssue({
    code: "custom",
    path: ["cursor"],
    message: "is no cursor of a search",
    params: { tip: "Send `next` of the page before, unchanged; leave it out for the first page." },
  });
});
