import type { Snapshot, Statement } from "../../model/index.ts";
import { buildRegister } from "../../register/index.ts";
import { readLakes } from "../../register/testing/read-fixtures.ts";

/** The register of the invented Lakes. */
export function lakes(): Snapshot {
  const built = buildRegister(readLakes());
  if (!built.ok) throw new Error("the sound register is not sound");
  return built.value.snapshot;
}

/** What sets a statement of a case apart from the others. */
export type Given = Partial<Omit<Statement, "id">> & Pick<Statement, "summary">;

/** The Lakes with statements that differ only where a case needs it; they are called `s01`, `s02` and so on. */
export function withStatements(given: readonly Given[]): Snapshot {
  const snapshot = lakes();
  const [model] = snapshot.statements;
  if (!model) throw new Error("the Lakes say nothing");
  const statements = given.map((one, index): Statement => {
    const id = `lakes-2030.s${String(index + 1).padStart(2, "0")}` as Statement["id"];
    return { ...model, topics: ["follow-up"], force: "note", beneficiaries: [], ...one, id };
  });
  return { ...snapshot, statements };
}

/** Ids without the name of the instrument, to be read in a table. */
export const short = (id: string): string => id.replace("lakes-2030.", "");
