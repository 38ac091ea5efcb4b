import { typesetter } from "../typography.ts";

/** Spaces of French typography, which do not break: narrow before `;`, `!`, `?` and `%`, wide before `:` and inside « ». */
export const typeset = typesetter([
  [/ (?=[;!?%])/gu, "\u202f"],
  [/ (?=[:»])/gu, "\u00a0"],
  [/« /gu, "«\u00a0"],
  [/'/gu, "’"],
]);
