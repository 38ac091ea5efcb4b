import type { RecordPlace } from "./site.ts";

type Named = (query: URLSearchParams) => readonly RecordPlace[];

const placesOf = (resource: RecordPlace["resource"], ids: readonly string[]): RecordPlace[] =>
  ids
    .flatMap((id) => id.split(","))
    .map((id) => id.trim())
    .filter(Boolean)
    .map((id) => ({ resource, id }));

/** Views that are about records which their parameters name. */
const NAMED: Readonly<Record<string, Named>> = {
  compare: (query) => placesOf("instruments", query.getAll("ids")),
  positions: (query) => placesOf("parties", [...query.getAll("a"), ...query.getAll("b")]),
  "matrix/cell": (query) => [
    {
      resource: query.get("rows") === "instrument" ? "instruments" : "parties",
      id: query.get("id") ?? "",
    },
    { resource: "topics", id: query.get("topic") ?? "" },
  ],
};

/** More names than a view takes are not looked up: the view refuses them. */
const LOOKED_UP = 4;

/**
 * Records that the parameters of a view name, without which there is no such page. `path` begins with a language.
 *
 * @example recordsNamed("/en/positions", new URLSearchParams("a=fr")) // [{ resource: "parties", id: "fr" }]
 */
export function recordsNamed(path: string, query: URLSearchParams): readonly RecordPlace[] {
  const view = path.split("/").slice(2).join("/");
  const named = Object.hasOwn(NAMED, view) ? NAMED[view]?.(query) : undefined;
  return named?.slice(0, LOOKED_UP) ?? [];
}
