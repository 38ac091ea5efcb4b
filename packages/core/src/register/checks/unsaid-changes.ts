import type { Issue, RecordDigests, Released } from "../../model/index.ts";
import { digestOf, recordDigest, shortId } from "../history/digests.ts";
import { publishRecord } from "../history/publish-records.ts";
import { instrumentOf, nounOf, type State, stateOn } from "../history/state.ts";
import { issueAt, type Place } from "../place.ts";
import type { RecordView, RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP =
  "Say it in history/<date>.yaml, with what it was before and why; `concordance changes --draft` writes the entry.";

/** Records that can be read, as they were on the day of the last release by what the history says. */
function releasedState(register: RegisterView, day: string) {
  const published = register.records.flatMap((record) => publishRecord(record) ?? []);
  const now: State = {
    instruments: new Map(published.map(({ instrument }) => [instrument.id, instrument])),
    statements: new Map(published.flatMap(({ statements }) => statements.map((own) => [own.id, own]))),
  };
  const changes = register.history.map(({ value }) => value);
  return { now, released: stateOn(now, changes, day) };
}

class Comparison {
  readonly #register: RegisterView;
  readonly #released: Released;
  readonly #then: State;
  readonly #unread: ReadonlySet<string>;

  constructor(register: RegisterView, released: Released) {
    const { now, released: then } = releasedState(register, released.date);
    this.#register = register;
    this.#released = released;
    this.#then = then;
    const folders = register.records.map(({ folder }) => folder);
    this.#unread = new Set(folders.filter((folder) => !now.instruments.has(folder)));
  }

  issues(): Issue[] {
    const digests = new Map<string, RecordDigests>(Object.entries(this.#released.instruments));
    const ids = new Set([...digests.keys(), ...this.#then.instruments.keys()]);
    return [...ids]
      .filter((id) => !this.#unread.has(id))
      .flatMap((id) => this.#ofInstrument(id, digests.get(id)));
  }

  #ofInstrument(id: string, digests: RecordDigests | undefined): Issue[] {
    const instrument = this.#then.instruments.get(id);
    if (!digests) return [this.#issue(id, "unsaid-addition", "is new")];
    if (!instrument) return [this.#issue(id, "unsaid-withdrawal", "is gone")];
    const changed = recordDigest(instrument) !== digests.record;
    return [
      ...(changed ? [this.#issue(id, "unsaid-change", "is another")] : []),
      ...this.#ofStatements(id, digests),
    ];
  }

  #ofStatements(instrument: string, { statements: released }: RecordDigests): Issue[] {
    const own = [...this.#then.statements].filter(([id]) => instrumentOf(id) === instrument);
    const gone = Object.keys(released).filter(
      (short) => !this.#then.statements.has(`${instrument}.${short}`),
    );
    return [
      ...own.flatMap(([id, statement]) => {
        const digest = released[shortId(id)];
        if (digest === undefined) return [this.#issue(id, "unsaid-addition", "is new")];
        return digest === digestOf(statement) ? [] : [this.#issue(id, "unsaid-change", "is another")];
      }),
      ...gone.map((short) => this.#issue(`${instrument}.${short}`, "unsaid-withdrawal", "is gone")),
    ];
  }

  #issue(id: string, code: string, what: string): Issue {
    const message = `${nounOf(id)} ${id} ${what} since the release of ${this.#released.date}, and no entry says so`;
    return issueAt(this.#placeOf(id), code, message, TIP);
  }

  #placeOf(id: string): Place {
    const record = this.#register.records.find(({ folder }) => folder === instrumentOf(id));
    return placeIn(record, id) ?? { path: "history/released.yaml", line: 1, column: 1, at: "" };
  }
}

/** The place of an id in its record; of a statement that is gone, that of its instrument. */
function placeIn(record: RecordView | undefined, id: string): Place | undefined {
  return record?.statements.ids.get(id)?.[0] ?? record?.header?.place("id");
}

export const unsaidChanges: Check = {
  name: "unsaid-changes",
  description: "Whatever differs from the last release, the history says so and keeps what it was.",
  scope: "register",
  severity: "error",
  check: (register) => (register.released ? new Comparison(register, register.released.value).issues() : []),
};
