import type { Body, Instrument, Issue, Party, Snapshot } from "../model/index.ts";
import { byPlace, run } from "./check-register.ts";
import { CHECKS } from "./checks/index.ts";
import type { List } from "./list.ts";
import type { RecordFile } from "./record-file.ts";
import { type RecordView, type RegisterView, viewRegister } from "./register-view.ts";

/** What a register knows by name. */
type Known = Pick<Snapshot, "instruments" | "parties" | "bodies">;

/** Checks that look at the whole register and tell about one record all the same. */
const WIDE: ReadonlySet<string> = new Set(["duplicates", "links"]);
const NONE: List<never> = { items: [], ids: new Map(), whole: true };

/** What is known already has no place in the files that are checked. */
function known<Value extends Party | Body>(values: readonly Value[]): List<Value> {
  const place = () => ({ path: "", line: 1, column: 1, at: "" });
  return {
    items: values.map((value) => ({ value, place })),
    ids: new Map(values.map(({ id }) => [String(id), []])),
    whole: true,
  };
}

/** An instrument of the register, as far as checks of another record look at it. */
function neighbour({ id, title, adopted, identifiers }: Instrument): RecordView {
  const place = () => ({ path: `instruments/${id}/instrument.yaml`, line: 1, column: 1, at: "" });
  const value = { title, adopted, identifiers };
  return {
    folder: id,
    files: [],
    header: { path: place().path, kind: "header", folder: id, value, issues: [], place },
    acts: NONE,
    expressions: NONE,
    reports: NONE,
    provisions: NONE,
    relations: NONE,
    claims: NONE,
    sources: NONE,
    statements: NONE,
    divergences: undefined,
    divergenceItems: NONE,
    present: [],
    matched: new Map(),
  };
}

function within(own: RegisterView, { instruments, parties, bodies }: Known): RegisterView {
  const others = instruments.filter(({ id }) => !own.instruments.has(id)).map(neighbour);
  return {
    ...own,
    records: [...own.records, ...others],
    instruments: new Set<string>([...own.instruments, ...instruments.map(({ id }) => id)]),
    parties: known(parties),
    bodies: known(bodies),
  };
}

/**
 * Checks one record against a register that is known already: its shape, ids, places, dates, sources and words, and that
 * the parties, bodies and instruments that it names are there. A record whose instrument the register has is taken for its
 * correction. What only the whole of a register can tell (its history, parties that nobody names) is left aside.
 *
 * @param files files of one folder, `instruments/<id>/…`
 * @returns findings by file and line, each with code, place, message and a tip; none where the record is sound
 * @example checkRecord([{ path: "instruments/x-2030/instrument.yaml", text: "id: [" }], snapshot)[0]?.code // "yaml"
 */
export function checkRecord(files: readonly RecordFile[], snapshot: Known): Issue[] {
  const own = viewRegister(files);
  const register = within(own, snapshot);
  const found = CHECKS.flatMap((check) => {
    if (check.scope === "register" && !WIDE.has(check.name)) return [];
    return run(check, register)
      .filter(({ path }) => own.files.some((file) => file.path === path))
      .map((issue) => ({ ...issue, severity: check.severity }));
  });
  return found.sort(byPlace);
}
