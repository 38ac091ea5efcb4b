import type { Issue, Party } from "../../model/index.ts";
import type { Located } from "../list.ts";
import { issueAt } from "../place.ts";
import type { Check } from "./check.ts";

const fold = (name: string) => name.normalize("NFKC").toLowerCase();

export const partyNames: Check = {
  name: "party-names",
  description: "No name or alias stands for two parties, so that a text's word leads to one.",
  scope: "register",
  severity: "error",
  check: ({ parties }) => {
    const owners = new Map<string, string>();
    const tip = "Take the ambiguous form out of the aliases; a longer form of the name tells them apart.";
    // States first: their names are given, so the finding stands at the other party.
    const isState = ({ value }: Located<Party>) => Number(value.kind === "state");
    const ordered = [...parties.items].sort((a, b) => isState(b) - isState(a));
    return ordered.flatMap(({ value, place }): Issue[] =>
      [...Object.values(value.name), ...value.aliases].flatMap((name = "") => {
        const owner = owners.get(fold(name)) ?? value.id;
        owners.set(fold(name), owner);
        if (owner === value.id) return [];
        const message = `"${name}" already stands for the party "${owner}"`;
        return [issueAt(place(), "ambiguous-name", message, tip)];
      }),
    );
  },
};
