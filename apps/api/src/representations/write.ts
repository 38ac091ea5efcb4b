import {
  type ExportedRecord,
  forceScheme,
  type Instrument,
  type ListFormat,
  type Place,
  recordFrom,
  type Statement,
  type StatementFormat,
  topicScheme,
  writeInstruments,
  writeRecord,
  writeStatement,
  writeStatements,
} from "@concordance/core";
import type { Register } from "../register.ts";
import type { Form } from "./forms.ts";
import type { Resource } from "./resource.ts";

/** What is written, for whom it was found, and in which form. */
export interface Writing {
  readonly register: Register;
  readonly resource: Resource;
  readonly form: Form;
  readonly place: Place;
  /** Items of a list as JSON gives them, each with its id; empty for a record. */
  readonly ids: readonly string[];
}

async function recordOf(register: Register, id: string): Promise<ExportedRecord> {
  const instrument = await register.instrument(id);
  if (!instrument) throw new Error(`instrument "${id}" was answered and is not in the register`);
  return recordFrom(instrument, await register.statementsOf(id), await register.snapshot());
}

async function statementIn(register: Register, id: string) {
  const statement = await register.statement(id);
  if (!statement) throw new Error(`statement "${id}" was answered and is not in the register`);
  return { statement, record: await recordOf(register, statement.instrument) };
}

async function instrumentsOf({ register, ids, form, place }: Writing): Promise<string> {
  const found = await Promise.all(ids.map((id) => register.instrument(id)));
  const instruments = found.filter((one): one is Instrument => one !== undefined);
  const exported = { ...(await register.snapshot()), instruments, statements: [] };
  return writeInstruments(exported, form.format as ListFormat, place, "instruments");
}

async function statementsOf({ register, ids, form, place }: Writing): Promise<string> {
  const found = await Promise.all(ids.map((id) => register.statement(id)));
  const statements = found.filter((one): one is Statement => one !== undefined);
  const homes = new Set(statements.map(({ instrument }) => instrument));
  const records = new Map(
    await Promise.all([...homes].map(async (id) => [id, await recordOf(register, id)] as const)),
  );
  const inRecords = statements.flatMap((statement) => {
    const record = records.get(statement.instrument);
    return record ? [{ statement, record }] : [];
  });
  return writeStatements(inRecords, form.format as ListFormat, place, "statements");
}

/** The body of a resource in a form other than the API's own JSON. */
export async function write(writing: Writing): Promise<string> {
  const { register, resource, form, place } = writing;
  switch (resource.kind) {
    case "instrument":
      return writeRecord(await recordOf(register, resource.id), form.format, place);
    case "statement":
      return writeStatement(await statementIn(register, resource.id), form.format as StatementFormat, place);
    case "instruments":
      return instrumentsOf(writing);
    case "statements":
      return statementsOf(writing);
    case "topics":
      return topicScheme(place);
    case "forces":
      return forceScheme(place);
  }
}
