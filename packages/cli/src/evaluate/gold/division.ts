import { z } from "zod";
import division from "./division.json" with { type: "json" };

const PartSchema = z.enum(["development", "held-out"]);

const DivisionSchema = z.strictObject({
  texts: z.record(z.string(), z.strictObject({ part: PartSchema, reason: z.string() })),
  resolutions: z.strictObject({
    modulus: z.number().int().min(2),
    heldOut: z.number().int().nonnegative(),
    reason: z.string(),
  }),
});

const { texts, resolutions } = DivisionSchema.parse(division);

/** The parts of the gold: rules are worked out on the development part; what nobody divided belongs to neither. */
export const PARTS = ["development", "held-out", "undivided"] as const;
export type Part = (typeof PARTS)[number];

/** The part of a coded text, by the name of its file. */
export const partOfText = (name: string): Part => texts[name]?.part ?? "undivided";

/**
 * The part of a resolution, by the number in its symbol; the letter of a part of a resolution changes nothing.
 *
 * @example partOfResolution("A/RES/78/265") // "held-out"
 */
export function partOfResolution(symbol: string): Part {
  const number = /(?<number>\d{1,6})[A-Z]?$/u.exec(symbol)?.groups?.number;
  if (number === undefined) return "undivided";
  return Number(number) % resolutions.modulus === resolutions.heldOut ? "held-out" : "development";
}
