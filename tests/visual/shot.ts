import type { LOOKS } from "../pages/pictures.ts";
import type { Reduced } from "./reduced.ts";

/** One picture: of what, and in which look. */
export interface Shot {
  readonly name: string;
  readonly look: (typeof LOOKS)[number]["name"];
  readonly picture: Reduced;
}
