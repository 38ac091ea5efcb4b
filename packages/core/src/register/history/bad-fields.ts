import type { z } from "zod";
import { AuthoredInstrumentSchema, type Change, StatementSchema } from "../../model/index.ts";
import { isStatementId } from "./state.ts";

interface BadField {
  readonly name: string | undefined;
  readonly message: string;
}

/** Fields that say which thing it is, or that follow from others: they have no earlier value. */
const FIXED: ReadonlySet<string> = new Set(["id", "instrument", "counts", "parties"]);

function badField(shape: Readonly<Record<string, z.ZodType>>, name: string, value: unknown): BadField[] {
  const schema = shape[name];
  if (!schema || FIXED.has(name)) return [{ name, message: `${name} is no field that can change` }];
  if (value === null) return [];
  const fault = schema.safeParse(value).error?.issues[0];
  return fault ? [{ name, message: `${name} is malformed: ${fault.message}` }] : [];
}

/** What is wrong with the earlier values that an entry keeps of an instrument or statement. */
export function badFields(
  id: string,
  kind: Change["kind"],
  fields: Readonly<Record<string, unknown>>,
): BadField[] {
  const schema = isStatementId(id) ? StatementSchema : AuthoredInstrumentSchema;
  if (kind === "changed") {
    const names = Object.entries(fields);
    if (names.length === 0) return [{ name: undefined, message: `no field of ${id} is named` }];
    return names.flatMap(([name, value]) => badField(schema.shape, name, value));
  }
  const fault = schema.safeParse(fields).error?.issues[0];
  if (fault)
    return [
      { name: undefined, message: `${id} is not kept whole: ${fault.path.join(".")} ${fault.message}` },
    ];
  return fields.id === id ? [] : [{ name: "id", message: `${id} has another id in what is kept of it` }];
}
