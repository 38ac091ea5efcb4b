import type { Issue } from "@concordance/core";
import type { Context } from "hono";
import { problem } from "../http/problems.ts";

const ABSENT: ReadonlySet<string> = new Set(["unknown-instrument", "unknown-party"]);

/** Answers with the faults that core found in a question: what is not there is not found, all else is a parameter's fault. */
export function refusal(c: Context, pointer: string, issues: readonly Issue[]) {
  const detail = issues.map(({ message }) => message).join("; ");
  const errors = issues.map(({ message, tip }) => ({ in: "query" as const, pointer, detail: message, tip }));
  return issues.some(({ code }) => ABSENT.has(code))
    ? problem(c, "not-found", `${detail}.`, errors)
    : problem(c, "invalid-parameter", `${detail}.`, errors);
}
