/**
 * Names of States that hold the conjunction of a list, in the English of the United Nations. Between two commas
 * such a name needs no help; the end of a list can be read in more than one way without them.
 */
const COMPOUND_NAMES = [
  "Antigua and Barbuda",
  "Bosnia and Herzegovina",
  "Saint Kitts and Nevis",
  "Saint Vincent and the Grenadines",
  "Sao Tome and Principe",
  "Trinidad and Tobago",
  "United Kingdom of Great Britain and Northern Ireland",
] as const;

/** Names begin with a capital or an article; "submitted by the Chair" tells who brought the draft in. */
const SUBMISSION = /^\s*(?!the\s)\p{Ll}/u;
const CONJUNCTION = " and ";

/** What follows the last comma holds two names at most, of two or three words that the conjunction joins. */
const MOST_CONJUNCTIONS = 8;

/** Splits at commas that stand outside brackets. */
function commaParts(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth <= 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Offsets of the conjunction outside brackets. */
function conjunctions(part: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < part.length; at += 1) {
    if (part[at] === "(") depth += 1;
    if (part[at] === ")") depth -= 1;
    if (depth <= 0 && part.startsWith(CONJUNCTION, at)) found.push(at);
  }
  return found;
}

/** A name as lists are ordered by it: without accents, case and what stands in brackets. */
const plain = (name: string): string =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").replace(/\(.*/su, "").trimEnd().toLowerCase();

/** What follows the last comma: one name, or two with the list's own conjunction between them. */
function lastNames(part: string, before: string, compounds: ReadonlySet<string>): string[] {
  const closing = part.replace(/^and /u, "");
  if (closing !== part || compounds.has(plain(part))) return [closing];
  const places = conjunctions(part);
  if (places.length > MOST_CONJUNCTIONS) return [part];
  const splits = places.map((at) => [part.slice(0, at), part.slice(at + CONJUNCTION.length)]);
  const known = splits.find((names) =>
    names.every((name) => conjunctions(name).length === 0 || compounds.has(plain(name))),
  );
  const inOrder = splits.filter(
    ([left = "", right = ""]) => before <= plain(left) && plain(left) <= plain(right),
  );
  return known ?? inOrder.at(-1) ?? splits.at(-1) ?? [part];
}

/**
 * Names of a printed list of sponsors: commas part them, and a conjunction parts the last two. A name may hold a
 * conjunction or, in brackets, commas of its own. It is known as one name where it stands between two commas of
 * any of the `lists`, or is a State's; otherwise the alphabetical order of the list decides, and last the
 * rightmost conjunction. A phrase that says who submitted the draft is no list and gives no names.
 *
 * @example splitSponsors("Ostmark, Isle and Moor, Veldania and Zembla")
 *   // ["Ostmark", "Isle and Moor", "Veldania", "Zembla"]
 */
export function splitSponsors(list: string, lists: readonly string[] = [list]): string[] {
  if (SUBMISSION.test(list)) return [];
  const inside = lists.flatMap((other) => commaParts(other).slice(0, -1));
  const compounds = new Set(
    [...COMPOUND_NAMES, ...inside.filter((name) => name.includes(CONJUNCTION))].map(plain),
  );
  const parts = commaParts(list);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const names = parts.slice(0, -1);
  return [...names, ...lastNames(last, plain(names.at(-1) ?? ""), compounds)];
}
