import { z } from "zod";
import { isCursor, type ListName } from "../http/cursor.ts";

const LIMIT_MAX = 200;
export const LIMIT_DEFAULT = 50;

/** A free word to look for; bounded, because every address must be. */
export const WordsSchema = z.string().trim().min(1).max(200);

/** `true` or `false` in a query. */
export const FlagSchema = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .meta({ type: "boolean", enum: undefined });

/** A whole number in a query, from `min` to `max`. */
export function wholeNumber(min: number, max: number) {
  const error = `is no whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^[0-9]{1,4}$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }))
    .meta({ type: "integer", minimum: min, maximum: max, pattern: undefined });
}

/** Where a list goes on, and how much of it to give. */
export const pageQuery = (list: ListName) => ({
  cursor: z
    .string()
    .max(400)
    .refine((value) => isCursor(list, value), {
      error: "is no cursor of this list",
      params: { tip: "Send `next` of the page before, unchanged; leave it out for the first page." },
    })
    .optional()
    .meta({ description: "`next` of the page before; opaque" }),
  limit: wholeNumber(1, LIMIT_MAX)
    .default(LIMIT_DEFAULT)
    .meta({ description: `Items a page, 1 to ${LIMIT_MAX}`, default: LIMIT_DEFAULT, examples: [20] }),
});

/** The parameters of one address. Any other is a fault that names those it knows. */
export const query = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? `is unknown here; known are: ${Object.keys(shape).join(", ") || "none"}`
        : undefined,
  });

/** The parameters of an address that has none. */
export const NO_QUERY = query({});

const count = z.number().int().nonnegative();

/** One page of a list: its items, how many there are on all pages together, and the cursor of the next page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: count.meta({ description: "Items on all pages together" }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  });
