import type { Context } from "hono";
import type { z } from "zod";
import type { Fault } from "../schemas/problem.ts";
import { problem } from "./problems.ts";

type Issue = z.core.$ZodIssue;
const FAULTS_MAX = 20;
const CONTRACT = "The contract is at /openapi.json.";

const DATE_TIP = "Write year, month and day: 2026-11-24; where a date may be less exact, 2026-11 or 2026.";

const segment = (key: PropertyKey): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const pointer = (path: readonly PropertyKey[]): string => path.map((key) => `/${segment(key)}`).join("");

/** What to do about one issue, in a sentence. */
function tipOf(issue: Issue): string {
  if (issue.code === "custom" && typeof issue.params?.tip === "string") return issue.params.tip;
  if (issue.code === "custom" && issue.params?.code === "date") return DATE_TIP;
  if (issue.code === "invalid_value") return `Use one of: ${issue.values.join(", ")}.`;
  if (issue.code === "too_big") return `At most ${issue.maximum}.`;
  if (issue.code === "too_small") return `At least ${issue.minimum}.`;
  if (issue.code === "unrecognized_keys") return "Leave it out.";
  return CONTRACT;
}

const isMissing = (issue: Issue): boolean =>
  issue.code === "invalid_type" && issue.message.endsWith("received undefined");

/** Plain words for one issue. Each parameter is one string, so another type means that it stands there twice. */
function detailOf(issue: Issue, place: Fault["in"]): string {
  if (isMissing(issue) && place === "query") return "is missing";
  if (issue.code === "invalid_type" && place === "query") return "is given more than once";
  if (issue.code === "invalid_value") return "is none of the values that it can have";
  return issue.message;
}

function faultsOf(issue: Issue, place: Fault["in"]): Fault[] {
  const paths =
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  const [detail, tip] = [detailOf(issue, place), tipOf(issue)];
  return paths.map((path) => ({ in: place, pointer: pointer(path), detail, tip }));
}

const PLACES: Readonly<Record<string, Fault["in"]>> = {
  param: "path",
  query: "query",
  json: "body",
  form: "body",
};
const NAMES = {
  path: "not-found",
  query: "invalid-parameter",
  header: "invalid-parameter",
  body: "invalid-body",
} as const;
const shown = ({ pointer, detail }: Fault): string => `${pointer.slice(1, 81) || "the body"} ${detail}`;

/** The first fault of each place: what follows from it helps nobody. */
const onePerPlace = (faults: readonly Fault[]): Fault[] =>
  [...new Map([...faults].reverse().map((fault) => [fault.pointer, fault])).values()]
    .reverse()
    .slice(0, FAULTS_MAX);

/**
 * Turns a failed check of parameters or body into a problem that names each fault. An id in the path that no id can
 * have is simply not there.
 */
export function onInvalid(
  result: { target: string; success: boolean; error?: z.core.$ZodError },
  c: Context,
) {
  if (result.success || !result.error) return undefined;
  const place = PLACES[result.target] ?? "header";
  const faults = onePerPlace(result.error.issues.flatMap((issue) => faultsOf(issue, place)));
  const [first] = faults;
  return problem(c, NAMES[place], first ? `${shown(first)}.` : CONTRACT, faults);
}
