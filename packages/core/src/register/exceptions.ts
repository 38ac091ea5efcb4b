import { type Exception, ExceptionSchema, type Issue } from "../model/index.ts";
import { type List, listOf } from "./list.ts";
import { issueAt } from "./place.ts";
import { placeName } from "./place-name.ts";
import type { RegisterView } from "./register-view.ts";

const FILE = /^exceptions\/(?<check>[a-z-]+)\.yaml$/u;

/** What a check needs to tell of itself. */
interface Excusable {
  readonly name: string;
  readonly excusable?: true;
}

/** The exceptions of each check, by the check's name, in the order of the files. */
function exceptionsByCheck({ files }: RegisterView): Map<string, List<Exception>> {
  return new Map(
    files.flatMap((file) => {
      const check = FILE.exec(file.path)?.groups?.check;
      return check === undefined ? [] : [[check, listOf(file, [], ExceptionSchema)]];
    }),
  );
}

function strangers(register: RegisterView, checks: readonly Excusable[]): Issue[] {
  const allowed = new Set(checks.filter(({ excusable }) => excusable).map(({ name }) => name));
  return register.files.flatMap(({ path, kind }) => {
    const check = FILE.exec(path)?.groups?.check ?? "";
    if (kind !== "exceptions" || allowed.has(check)) return [];
    const tip = `Exceptions are for these checks: ${[...allowed].sort().join(", ")}.`;
    return [
      issueAt({ path, line: 1, column: 1, at: "" }, "no-exceptions", `"${check}" has no exceptions`, tip),
    ];
  });
}

/** Sorts out what the register excuses, and finds exceptions that excuse nothing. */
export class Exceptions {
  readonly #register: RegisterView;
  readonly #byCheck: ReadonlyMap<string, List<Exception>>;

  constructor(register: RegisterView) {
    this.#register = register;
    this.#byCheck = exceptionsByCheck(register);
  }

  /**
   * The findings of a check that no exception excuses, and one for each exception that none of them needs.
   *
   * @param judged whether the check could look at a file; a check that lacks a text cannot tell what is needed
   */
  apply(check: Excusable, found: readonly Issue[], judged: (path: string) => boolean): Issue[] {
    if (!check.excusable) return [...found];
    const exceptions = this.#byCheck.get(check.name)?.items ?? [];
    const excused = new Set(exceptions.map(({ value }) => value.place));
    const files = new Map(this.#register.files.map((file) => [file.path, file]));
    const named = found.map((issue) => ({ issue, name: placeName(issue, files.get(issue.path)?.value) }));
    const names = new Set(named.map(({ name }) => name));
    const kept = named.filter(({ name }) => !excused.has(name));
    const unneeded = exceptions.filter(
      ({ value }) => !names.has(value.place) && judged(value.place.split("#")[0] ?? ""),
    );
    return [
      ...kept.map(({ issue, name }) => withWayOut(issue, check.name, name)),
      ...unneeded.map(({ value, place }) => {
        const message = `"${value.place}" is no finding of "${check.name}" any more`;
        return issueAt(place("place"), "unneeded-exception", message, "Take the exception out.");
      }),
    ];
  }

  /** Files of exceptions for checks that have none. */
  strangers(checks: readonly Excusable[]): Issue[] {
    return strangers(this.#register, checks);
  }
}

function withWayOut(issue: Issue, check: string, name: string): Issue {
  const way = `Where it is right as it is, put {place: "${name}", reason: …} into exceptions/${check}.yaml.`;
  return { ...issue, tip: `${issue.tip} ${way}` };
}
