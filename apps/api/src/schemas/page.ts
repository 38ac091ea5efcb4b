import { DaySchema } from "@concordance/core";
import { z } from "zod";
import { type DEFAULT_ORDER, type ListName, placeOf } from "../http/cursor.ts";
import { namesOf, query, wholeNumber } from "./query.ts";

export { FlagSchema, NO_QUERY, query, WordsSchema } from "./query.ts";

const LIMIT_MAX = 200;
export const LIMIT_DEFAULT = 50;

/** The day whose state is read. */
const asOf = DaySchema.optional().meta({
  description:
    "The register as it was at the end of this day (YYYY-MM-DD). What came later is absent, what changed has its earlier values. Without it: as it is now",
  examples: ["2026-11-25"],
});

/** What `included` can name. */
const INCLUDABLE = ["instruments", "parties", "topics", "forces"] as const;
export type IncludedPart = (typeof INCLUDABLE)[number];

const include = z
  .union([z.literal("none").transform((): IncludedPart[] => []), namesOf(INCLUDABLE)])
  .optional()
  .meta({
    type: "string",
    anyOf: undefined,
    pattern: `^(?:none|(?:${INCLUDABLE.join("|")})(?:,(?:${INCLUDABLE.join("|")})){0,3})$`,
    description: `What \`included\` names, separated by commas: ${INCLUDABLE.join(", ")}; \`none\` for nothing. Without it: all`,
    examples: ["parties,topics"],
  });

/** Parameters of every address that reads the register: the day, and what `included` names. */
export const readQuery = <Shape extends z.ZodRawShape>(shape: Shape) => query({ ...shape, asOf, include });

/** The parameters of an address that reads one record and has no others. */
export const RECORD_QUERY = readQuery({});

/** Names of fields to give, of those that a schema has. */
export function fieldsOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const names = Object.keys(schema.shape) as [keyof Shape & string, ...(keyof Shape & string)[]];
  return namesOf(names)
    .optional()
    .meta({
      description: `Fields to give of each item, separated by commas; \`id\` is always given. Known are: ${names.join(", ")}`,
      examples: [names.slice(0, 2).join(",")],
    });
}

/** Where a list goes on, and how much of it to give. */
const pageQuery = (list: ListName) => ({
  cursor: z
    .string()
    .max(800)
    .optional()
    .meta({ description: `Opaque place in the list of ${list}: \`next\` of the page before, or of a Link` }),
  limit: wholeNumber(1, LIMIT_MAX)
    .default(LIMIT_DEFAULT)
    .meta({ description: `Items a page, 1 to ${LIMIT_MAX}`, default: LIMIT_DEFAULT, examples: [20] }),
});

/** Orders of a list, the one that it has of itself first. */
const sortQuery = <Sort extends string>(sorts: readonly [Sort, ...Sort[]]) =>
  z
    .enum(sorts)
    .default(sorts[0] as never)
    .meta({ description: "Order; `-` before a key turns it round", default: sorts[0], examples: [sorts[0]] });

interface Paged {
  readonly cursor?: string | undefined;
  readonly sort?: string | undefined;
}

/** A cursor belongs to its list and to the order in which it was given. */
const checkCursor = (list: ListName) => (value: unknown, context: z.RefinementCtx) => {
  const { cursor, sort } = value as Paged;
  if (cursor === undefined || placeOf(list, cursor, sort)) return;
  context.addIssue({
    code: "custom",
    path: ["cursor"],
    message: "is no cursor of this list in this order",
    params: {
      tip: "Send `next` of the page before, unchanged, with the same `sort`; leave it out for the first page.",
    },
  });
};

/** The parameters of a list that goes over several pages and has one order. */
export const pagedQuery = <Shape extends z.ZodRawShape>(list: ListName, shape: Shape) =>
  readQuery({ ...pageQuery(list), ...shape }).superRefine(checkCursor(list));

/** The parameters of a list with orders: its page, its sort, its filters. */
export const listQuery = <List extends ListName, Sort extends string, Shape extends z.ZodRawShape>(
  list: List,
  sorts: readonly [(typeof DEFAULT_ORDER)[List], ...Sort[]],
  shape: Shape,
) =>
  readQuery({
    ...pageQuery(list),
    sort: sortQuery<(typeof DEFAULT_ORDER)[List] | Sort>(sorts),
    ...shape,
  }).superRefine(checkCursor(list));

const count = z.number().int().nonnegative();

/** One page of a list: its items, how many there are on all pages together, and the cursor of the next page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: count.meta({ description: "Items on all pages together" }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  });

/**
 * The shape of a list whose items may hold fewer fields, where the caller asked so. The contract tells both forms; handlers
 * and clients see the whole one, because who asks for fewer fields knows it.
 */
export function orSparse<List extends z.ZodObject, Shape extends z.ZodRawShape & { id: z.ZodType }>(
  list: List,
  item: z.ZodObject<Shape>,
): List {
  const sparse = item.partial().required({ id: true } as never);
  return z.union([list, list.extend({ items: z.array(sparse) })]) as unknown as List;
}

/** The shape of a record that may hold fewer fields, where the caller asked so. */
export function orPartial<Shape extends z.ZodRawShape & { id: z.ZodType }>(record: z.ZodObject<Shape>) {
  return z.union([record, record.partial().required({ id: true } as never)]) as unknown as z.ZodObject<Shape>;
}
