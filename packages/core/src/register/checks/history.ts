import type { Change, Issue, RecordedId } from "../../model/index.ts";
import { badFields } from "../history/bad-fields.ts";
import { type Life, livesOf, placeOfId } from "../history/said.ts";
import { instrumentOf, nounOf } from "../history/state.ts";
import { field, type Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RegisterView } from "../register-view.ts";
import type { Check } from "./check.ts";

const ONCE_TIP =
  "An id is added once and withdrawn once; what comes after that needs an id that was never used.";

/** What may follow what in the life of an id. */
const FOLLOWS: Readonly<Record<Change["kind"], readonly (Change["kind"] | undefined)[]>> = {
  added: [undefined],
  changed: [undefined, "added", "changed"],
  withdrawn: [undefined, "added", "changed"],
};

function disorder(id: RecordedId, life: Life): Issue[] {
  return life.flatMap((entry, index) => {
    const before = life[index - 1]?.value;
    const { kind } = entry.value;
    if (FOLLOWS[kind].includes(before?.kind)) return [];
    const message = `${id} is ${kind}, though it was ${before?.kind} on ${before?.date}`;
    return [issueAt(placeOfId(entry, id), "history-order", message, ONCE_TIP)];
  });
}

/** Records of which a part could not be read: nobody can tell what they hold. */
const unreadIn = ({ records }: RegisterView): Set<string> =>
  new Set(
    records
      .filter(({ files, statements }) => !statements.whole || files.some(({ value }) => value === undefined))
      .map(({ folder }) => folder),
  );

/** Of a statement, where it stands, with what force and what it says: who changes all three has another statement. */
const MEANING = ["locator", "force", "summary"] as const;

function newMeanings({ value: { kind, before = {} }, place }: Located<Change>): Issue[] {
  return Object.entries(before).flatMap(([id, fields]) => {
    if (kind !== "changed" || MEANING.some((name) => !(name in fields))) return [];
    const message = `${id} changes its ${MEANING.join(", ")}: that is another statement`;
    const tip =
      "An id never changes its meaning: withdraw the statement, and give the other an id of its own.";
    return [issueAt(place("before", id), "changed-meaning", message, tip)];
  });
}

const recordedIds = ({ instruments, records }: RegisterView): Set<string> =>
  new Set([...instruments, ...records.flatMap(({ statements }) => [...statements.ids.keys()])]);

function presence(id: RecordedId, life: Life, recorded: ReadonlySet<string>): Issue[] {
  const last = life.at(-1);
  if (!last || recorded.has(id) === (last.value.kind !== "withdrawn")) return [];
  const message = recorded.has(id)
    ? `${nounOf(id)} ${id} was withdrawn on ${last.value.date}, and its id is in use`
    : `no ${nounOf(id)} ${id} is there, and no entry withdraws it`;
  const tip = recorded.has(id)
    ? ONCE_TIP
    : "Add an entry of the kind withdrawn that keeps what it was, or correct the id.";
  const code = recorded.has(id) ? "id-used-again" : "unsaid-withdrawal";
  return [issueAt(placeOfId(last, id), code, message, tip)];
}

function faultyFields({ value: { kind, before = {} }, place }: Located<Change>): Issue[] {
  return Object.entries(before).flatMap(([id, fields]) =>
    badFields(id, kind, fields).map(({ name, message }) => {
      const tip = `Keep each field of a${kind === "withdrawn" ? " withdrawn" : " changed"} entry as it was published; null where it was absent.`;
      return issueAt(
        place("before", id, ...(name === undefined ? [] : [name])),
        "earlier-value",
        message,
        tip,
      );
    }),
  );
}

function misdated({ files }: RegisterView): Issue[] {
  return files.flatMap((file) => {
    const date = field(file.value, "date");
    if (file.kind !== "history" || date === undefined || file.path.startsWith(`history/${date}`)) return [];
    const tip = "The name of a file of the history begins with its date.";
    return [issueAt(file.place("date"), "history-date", `${date} is not the date of the file's name`, tip)];
  });
}

export const history: Check = {
  name: "history",
  description:
    "The history adds each id once, keeps sound earlier values, and no withdrawn id is used again.",
  scope: "register",
  severity: "error",
  check: (register) => {
    const recorded = recordedIds(register);
    const unread = unreadIn(register);
    const lives = [...livesOf(register.history)].filter(([id]) => !unread.has(instrumentOf(id)));
    return [
      ...misdated(register),
      ...lives.flatMap(([id, life]) => [...disorder(id, life), ...presence(id, life, recorded)]),
      ...register.history.flatMap((entry) => [...faultyFields(entry), ...newMeanings(entry)]),
    ];
  },
};
