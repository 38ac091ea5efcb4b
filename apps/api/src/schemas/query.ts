import { z } from "zod";

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

/** Names separated by commas, each one that is known. */
export function namesOf<Name extends string>(known: readonly [Name, ...Name[]]) {
  const isKnown = new Set<string>(known);
  const one = `(?:${known.join("|")})`;
  return z
    .string()
    .max(1000)
    .transform((text, context): Name[] => {
      const names = [...new Set(text.split(","))];
      for (const name of names.filter((given) => !isKnown.has(given)).slice(0, 1)) {
        const message = `names "${name.slice(0, 40)}", which is unknown here`;
        context.addIssue({
          code: "custom",
          message,
          params: { tip: `Use some of: ${known.join(", ")}; separate them by commas.` },
        });
      }
      return names as Name[];
    })
    .meta({ type: "string", pattern: `^${one}(?:,${one}){0,${known.length - 1}}$` });
}

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
