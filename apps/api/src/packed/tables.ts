/** A string that opens a table and names the values of a column with gaps. No text of the register holds this character. */
const MARK = "\u0001";
const ROWS_MIN = 4;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function overValues(value: JsonObject, change: (inner: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
}

/** One field of all rows; with the numbers of the rows that have no such field, where there are some. */
function columnOf(rows: readonly JsonObject[], name: string): Json {
  const values = rows.map((row) => row[name]);
  const given = tabled(values.flatMap((value) => (value === undefined ? [] : [value])));
  const gaps = values.flatMap((value, row) => (value === undefined ? [row] : []));
  return gaps.length === 0 ? given : { [MARK]: given, gaps };
}

function tableOf(rows: readonly JsonObject[]): Json {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return [MARK, rows.length, names, names.map((name) => columnOf(rows, name))];
}

/**
 * JSON with every list of objects as a table: the names once, then column after column. What is alike stands together, so
 * that it compresses better. Names of each object must be sorted, as those of canonical JSON are.
 *
 * @throws where a text is the mark of tables
 */
export function tabled(value: Json): Json {
  if (isList(value)) {
    const rows = value.filter(isObject);
    return rows.length >= ROWS_MIN && rows.length === value.length ? tableOf(rows) : value.map(tabled);
  }
  if (value === MARK) throw new Error("a text is the mark of tables");
  return isObject(value) ? overValues(value, tabled) : value;
}

/** The values of a column, undefined where a row has none. */
function valuesOf(column: Json): readonly (Json | undefined)[] {
  const { [MARK]: given = column, gaps } = isObject(column) ? column : {};
  const values = untabled(given);
  if (!isList(values) || !isList(gaps)) return isList(values) ? values : [];
  const all: (Json | undefined)[] = [...values];
  for (const row of gaps) all.splice(Number(row), 0, undefined);
  return all;
}

function rowsOf(count: number, names: readonly Json[], columns: readonly Json[]): JsonObject[] {
  const values = columns.map(valuesOf);
  return Array.from({ length: count }, (_, row) => {
    const entries = names.map((name, index) => [String(name), values[index]?.[row]] as const);
    return Object.fromEntries(
      entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  });
}

/** The JSON that was made into tables. */
export function untabled(value: Json): Json {
  if (!isList(value)) return isObject(value) ? overValues(value, untabled) : value;
  const [mark, count, names, columns] = value;
  return mark === MARK && isList(names) && isList(columns)
    ? rowsOf(Number(count), names, columns)
    : value.map(untabled);
}
