import type { Context } from "hono";
import type { Register } from "../register.ts";
import type { Citation } from "../schemas/comparison/citation.ts";

const SHORT = 12;
const SUFFIX = /\.(?:csv|svg)$/u;
const PAGING = ["cursor", "limit"];

/** Path and parameters of an answer, in the order of their names, so that one question has one address. */
function addressOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of PAGING) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString().replaceAll("%2C", ",");
  return `${pathname.replace(SUFFIX, "")}${query && `?${query}`}`;
}

/**
 * How an answer is cited: what it is, the register's day and snapshot, its address. It holds no time of asking, so that the
 * same answer is cited the same.
 */
export function citationOf(
  c: Context,
  register: Register,
  title: string,
  asOf?: string | undefined,
): Citation {
  const date = asOf ?? register.changed ?? null;
  const snapshot = register.manifest.sha256;
  const address = addressOf(c);
  const state = `${date ? `as of ${date}, ` : ""}snapshot ${snapshot.slice(0, SHORT)}`;
  return {
    text: `Concordance. ${title}. Register ${state}. ${address}`,
    title,
    date,
    snapshot,
    address,
    license: "CC-BY-4.0",
  };
}
