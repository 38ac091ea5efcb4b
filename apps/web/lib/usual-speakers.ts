import type { PartyId, Statement } from "@concordance/client";

/** Those who speak in most statements of a record: said once with its facts, and beside a statement only where others speak. */
export function usualSpeakers(statements: readonly Statement[]): readonly PartyId[] {
  const groups = [...Map.groupBy(statements, ({ speakers }) => speakers.toSorted().join(" ")).values()];
  const [largest] = groups.toSorted((one, other) => other.length - one.length);
  return largest?.[0]?.speakers ?? [];
}
