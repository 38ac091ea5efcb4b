import { apiAddress, askApi } from "./ask-api.ts";
import type { RecordPlace } from "./site.ts";

/** Whether a record is there, never was, was withdrawn, or cannot be told because the API does not answer. */
export type Standing = "here" | "absent" | "withdrawn" | "unreachable";

const GONE = 410;
const FAULT = 500;
const WITHIN_MS = 10_000;

function standingAt(status: number): Standing {
  if (status >= FAULT) return "unreachable";
  if (status === GONE) return "withdrawn";
  return status < 300 ? "here" : "absent";
}

/** Asks for the head of a record, so that a page that is not there is told so before it is made. */
export async function standingOf({ resource, id }: RecordPlace, asOf: string | null): Promise<Standing> {
  if (id === "" || id === "." || id === "..") return "absent";
  const day = asOf === null ? "" : `?asOf=${encodeURIComponent(asOf)}`;
  const address = apiAddress(`/v1/${resource}/${encodeURIComponent(id)}${day}`);
  const request = new Request(address, { method: "HEAD", signal: AbortSignal.timeout(WITHIN_MS) });
  try {
    return standingAt((await askApi(request)).status);
  } catch {
    return "unreachable";
  }
}

/** Whether all of some records are there: the first standing that is another one, if any. */
export async function standingOfAll(places: readonly RecordPlace[]): Promise<Standing> {
  const standings = await Promise.all(places.map((place) => standingOf(place, null)));
  return standings.find((standing) => standing !== "here") ?? "here";
}
