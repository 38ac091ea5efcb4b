import type { Hit } from "@concordance/client";
import type { Paths } from "./site.ts";

type Named = Pick<Hit, "type" | "id" | "instrument" | "locator">;

/** The page of a hit. A provision is named by its instrument, `#`, its report where it is one of, and its place. */
export function hitPath(paths: Paths, { type, id, instrument }: Named): string {
  if (type !== "provision") return paths[type](id);
  const [, place = ""] = id.split("#");
  return `${paths.instrument(instrument ?? "")}#${place.replace("/", "--")}`;
}
