import { type StatementFilters, type Strength, TOPICS, type TopicId } from "@concordance/core";
import type { z } from "zod";
import type { FilterFields, VoiceFields } from "../schemas/comparison/query.ts";

type Query<Shape extends z.core.$ZodLooseShape> = z.output<z.ZodObject<Shape>>;

const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };

/** Topics that a query names, itself or by their themes; undefined where it names none. */
function topicsOf({ topic, theme }: Query<FilterFields>): TopicId[] | undefined {
  if (!topic && !theme) return undefined;
  return TOPICS.filter(({ id, theme: own }) => topic?.includes(id) || theme?.includes(own)).map(
    ({ id }) => id,
  );
}

/** What core takes for filters, from the parameters of a query. */
export function filtersOf(query: Query<FilterFields>): StatementFilters {
  const { force, strength, actor, beneficiary, instrument, reported, drafts } = query;
  return present({
    topics: topicsOf(query),
    forces: force,
    minStrength: strength as Strength | undefined,
    actors: actor,
    beneficiaries: beneficiary,
    instruments: instrument,
    reported,
    drafts,
  });
}

/** Whose acts count and until when, as core takes it. */
export const voicesOf = ({ act, until }: Query<VoiceFields>) => present({ acts: act, asOf: until });
