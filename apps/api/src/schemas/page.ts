import { z } from "zod";

export const LIMIT_MAX = 200;
export const LIMIT_DEFAULT = 50;

const digits = (max: number) =>
  z
    .string()
    .regex(/^[0-9]{1,4}$/, { error: "is no whole number" })
    .transform(Number)
    .pipe(z.number().int().max(max));

/** A free word to look for; bounded, because every address must be. */
export const WordsSchema = z.string().trim().min(1).max(200);

/** `true` or `false` in a query. */
export const FlagSchema = z.enum(["true", "false"]).transform((value) => value === "true");

/** A whole number from 0 to `max` in a query. */
export const numberUpTo = (max: number) => digits(max);

/** Where a list goes on, and how much of it to give. */
export const pageQuery = {
  cursor: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .meta({ description: "`next` of the page before; opaque", examples: ["WyJwYXJ0aWVzIiwiZnIiXQ"] }),
  limit: digits(LIMIT_MAX)
    .pipe(z.number().min(1))
    .default(LIMIT_DEFAULT)
    .meta({ description: `Items a page, 1 to ${LIMIT_MAX}`, examples: [LIMIT_DEFAULT] }),
};

const count = z.number().int().nonnegative();

/** One page of a list: its items, how many there are on all pages together, and the cursor of the next page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: count.meta({ description: "Items on all pages together" }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  });
