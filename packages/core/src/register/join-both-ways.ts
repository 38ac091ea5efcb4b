import type { Statement, StatementId } from "../model/index.ts";

/** Makes `joined` symmetric, whichever side the editor wrote, and sorts it. */
export function joinBothWays(statements: readonly Statement[]): Statement[] {
  const joined = new Map(statements.map(({ id, joined: own }) => [id, new Set<StatementId>(own)]));
  for (const { id, joined: own } of statements) for (const other of own) joined.get(other)?.add(id);
  return statements.map((statement) => ({
    ...statement,
    joined: [...(joined.get(statement.id) ?? [])].sort(),
  }));
}
