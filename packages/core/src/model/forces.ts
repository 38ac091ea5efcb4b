import { z } from "zod";

/** The six families of speech acts that the codebook (section 3) sorts the forces into. */
export const FAMILIES = [
  "assertive",
  "expressive",
  "directive",
  "commissive",
  "declarative",
  "deontic",
] as const;
export const FamilySchema = z.enum(FAMILIES);
export type Family = z.infer<typeof FamilySchema>;

/** How far a force binds: 0 says, 1 backs or invites, 2 asks or aims, 3 pledges or creates, 4 binds by law. */
export const StrengthSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Strength = z.infer<typeof StrengthSchema>;

/** The sixteen forces in the codebook's order (section 3). `meaning` completes "the parties …". */
export const FORCES = [
  { id: "note", family: "assertive", strength: 0, meaning: "report or recall a fact" },
  { id: "recognize", family: "assertive", strength: 0, meaning: "accept that something is so or matters" },
  { id: "affirm", family: "assertive", strength: 0, meaning: "stand by a principle" },
  { id: "concern", family: "expressive", strength: 0, meaning: "express worry, blame or opposition" },
  { id: "welcome", family: "expressive", strength: 0, meaning: "greet an act or event" },
  { id: "support", family: "expressive", strength: 1, meaning: "back an act of others or an idea" },
  { id: "encourage", family: "directive", strength: 1, meaning: "invite somebody, softly" },
  { id: "permit", family: "deontic", strength: 1, meaning: "allow" },
  { id: "recommend", family: "directive", strength: 2, meaning: "say what ought to be" },
  { id: "call", family: "directive", strength: 2, meaning: "demand of somebody" },
  { id: "agree", family: "commissive", strength: 2, meaning: "share a view or conclusion" },
  { id: "intend", family: "commissive", strength: 2, meaning: "aim at, without a pledge" },
  { id: "commit", family: "commissive", strength: 3, meaning: "bind themselves politically" },
  { id: "establish", family: "declarative", strength: 3, meaning: "bring something about by saying it" },
  { id: "oblige", family: "deontic", strength: 4, meaning: "bind by law" },
  { id: "prohibit", family: "deontic", strength: 4, meaning: "forbid by law" },
] as const satisfies readonly { id: string; family: Family; strength: Strength; meaning: string }[];

export type ForceId = (typeof FORCES)[number]["id"];
const ids = FORCES.map((force) => force.id) as [ForceId, ...ForceId[]];

/** Id of one of the sixteen forces. */
export const ForceIdSchema = z.enum(ids).meta({ description: "Force of a statement (codebook, section 3)" });

/** A force with its family and strength. */
export const ForceSchema = z.object({
  id: ForceIdSchema,
  family: FamilySchema,
  strength: StrengthSchema,
  meaning: z.string(),
});
export type Force = z.infer<typeof ForceSchema>;

const strengths = new Map<ForceId, Strength>(FORCES.map((force) => [force.id, force.strength]));

/**
 * Strength of a force, 0 to 4.
 *
 * @example strengthOf("commit") // 3
 */
export function strengthOf(force: ForceId): Strength {
  return strengths.get(force) ?? 0;
}
