import { z } from "zod";
import data from "./furniture.json" with { type: "json" };
import type { Attributes } from "./tokens.ts";

const names = z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).transform((list) => new Set(list));
const phrases = z.array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/));
const FURNITURE = z
  .strictObject({
    source: z.string(),
    unread: names,
    frames: names,
    beside: names,
    own: names,
    roles: z.strictObject({ unread: names, frames: names, beside: names }),
    /** Elements that no class name makes furniture: names of sections are made from their headings. */
    spared: names,
    /** Words that make a class name or an id one of furniture, wherever they stand in it. */
    phrases,
    /** Whole class names of furniture. */
    classes: names,
  })
  .parse(data);

/**
 * What an element is to the words of its page. `unread`: hidden or no words at all; `frame`: frames the page's own text;
 * `beside`: by its name or class, something that stands beside that text, unless it holds most of it; `own`: that text.
 */
export type Part = "unread" | "frame" | "beside" | "own";

const byWord = new Map<string, string[][]>();
for (const words of FURNITURE.phrases.map((phrase) => phrase.split(" "))) {
  const first = words[0] ?? "";
  byWord.set(first, [...(byWord.get(first) ?? []), words]);
}

const NAME_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+/gu;

/** Whether class names or an id hold a phrase of furniture: `gem-c-phaseBanner` is `gem c phase banner`. */
function holdsPhrase(names: string): boolean {
  const words = (names.match(NAME_PART) ?? []).map((word) => word.toLowerCase());
  return words.some((word, at) =>
    byWord.get(word)?.some((phrase) => phrase.every((part, next) => words[at + next] === part)),
  );
}

function isNamedBeside(name: string, { class: classes = "", id = "" }: Attributes): boolean {
  if (FURNITURE.spared.has(name) || (classes === "" && id === "")) return false;
  if (holdsPhrase(classes) || holdsPhrase(id)) return true;
  return classes.split(/\s+/u).some((one) => FURNITURE.classes.has(one.toLowerCase()));
}

const HIDING = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;

const isHidden = ({ hidden, style }: Attributes): boolean =>
  (hidden !== undefined && hidden !== "until-found") || HIDING.test(style ?? "");

function byRole(role: string): Part | undefined {
  if (role === "main") return "own";
  if (FURNITURE.roles.unread.has(role)) return "unread";
  if (FURNITURE.roles.frames.has(role)) return "frame";
  return FURNITURE.roles.beside.has(role) ? "beside" : undefined;
}

/** What an element is by its name, its role, its style and the words of its class and id. */
export function partOf(name: string, attributes: Attributes): Part | undefined {
  if (FURNITURE.unread.has(name) || isHidden(attributes)) return "unread";
  const role = byRole(attributes.role?.trim().toLowerCase() ?? "");
  if (role) return role;
  if (FURNITURE.own.has(name)) return "own";
  // A page that was saved behind an open dialog hides all of itself so: it is read if it holds the page's own text.
  if (FURNITURE.frames.has(name) || attributes["aria-hidden"] === "true") return "frame";
  return FURNITURE.beside.has(name) || isNamedBeside(name, attributes) ? "beside" : undefined;
}
