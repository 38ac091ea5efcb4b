import type { ForceId } from "../../model/index.ts";
import { type Attribution, attributionsOf, LONGEST_ATTRIBUTION } from "./attribution.ts";
import type { Carrier } from "./carrier.ts";
import type { Grammar } from "./grammar.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A stretch of a sentence that is one statement. Token indices, end exclusive; `trigger` are the carrying words. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly trigger: readonly [first: number, last: number];
  readonly subject: number;
  readonly force: ForceId;
  readonly form: Carrier["form"] | "plain";
  readonly inherited: boolean;
  readonly rule: string;
}

const SHORTEST_PLAIN = 4;

/** Leaves out connectives at the start and marks at both ends (codebook, section 2, rule 7). */
function trimmed(view: SentenceView, first: number, last: number): readonly [number, number] {
  const from = firstWord(view, first, last);
  let to = last;
  while (to > from && (closes(view.lower(to - 1)) || view.lexicon.loose.has(view.lower(to - 1)))) to -= 1;
  return [from, to];
}

function firstWord(view: SentenceView, first: number, last: number): number {
  let from = first;
  for (;;) {
    let word = from;
    while (word < last && !view.isWord(word) && !opensQuote(view, word)) word += 1;
    const joint = view.lexicon.connectives
      .get(view.lower(word))
      ?.find((words) => words.every((form, offset) => view.lower(word + offset) === form));
    if (!joint || word + joint.length >= last) return word < last ? word : from;
    from = word + joint.length;
  }
}

const OPENS = new Set(["“", '"', "‘", "«", "(", "[", "「", "《"]);
const opensQuote = (view: SentenceView, at: number): boolean => OPENS.has(view.lower(at));
const CLOSES = new Set(". , ; : ! ? … — – * - 。 ， ； ： ！ ？ 、 ، ؛ ؟".split(" "));
const closes = (mark: string): boolean => CLOSES.has(mark);

const plain = (view: SentenceView, first: number, last: number): Clause => ({
  first,
  last,
  trigger: [first, Math.min(last, first + 1)],
  subject: view.first,
  force: "note",
  form: "plain",
  inherited: false,
  rule: "plain",
});

function complementsOf(
  view: SentenceView,
  grammar: Grammar,
  carrier: Carrier,
  first: number,
  last: number,
): Clause[] {
  const cuts = [first, ...grammar.complementStarts(view, carrier, last), last];
  return cuts.slice(0, -1).map((from, index) => ({
    first: from,
    last: cuts[index + 1] ?? last,
    trigger: [carrier.first, carrier.last],
    subject: carrier.subjectless ? -1 : carrier.subject,
    force: carrier.force,
    form: carrier.form,
    inherited:
      index > 0 || (carrier.subjectless && carrier.first > view.first + 2) || carrier.form === "participle",
    rule: index > 0 ? `${carrier.rule}>complement` : carrier.rule,
  }));
}

function ruled(view: SentenceView, grammar: Grammar, carriers: readonly Carrier[]): Clause[] {
  return carriers.flatMap((carrier, index) => {
    const next = carriers[index + 1];
    const last = next ? next.start : view.last;
    const clauses = complementsOf(view, grammar, carrier, carrier.start, last);
    if (index > 0 || !carrier.independent || carrier.start - view.first < SHORTEST_PLAIN) return clauses;
    return [plain(view, view.first, carrier.start), ...clauses];
  });
}

/** Cuts attributions off the edges of clauses, and leaves out what is one; inside a clause they stay. */
function withoutAttribution(view: SentenceView, clauses: readonly Clause[]): Clause[] {
  const byStart = new Map(attributionsOf(view).map((entry) => [entry.first, entry]));
  return clauses
    .filter(({ first, last }) => (byStart.get(first - 1)?.last ?? 0) < last - 1)
    .map((clause) => {
      const end = attributionAtEnd(byStart, clause);
      return end ? { ...clause, last: end.first } : clause;
    });
}

function attributionAtEnd(
  byStart: ReadonlyMap<number, Attribution>,
  { first, last }: Clause,
): Attribution | undefined {
  for (let at = Math.max(first + 1, last - LONGEST_ATTRIBUTION - 2); at < last; at += 1) {
    const entry = byStart.get(at);
    if (entry && last - entry.last <= 1) return entry;
  }
  return undefined;
}

/**
 * Leaves out what is no part of the statement at both ends, but nothing of its own carrying words, which may begin with a
 * connective.
 */
function withoutMargins(view: SentenceView, clause: Clause): Clause {
  const [first, last] = trimmed(view, clause.first, clause.last);
  if (clause.form === "plain") return { ...clause, first, last, trigger: [first, first + 1] };
  const [from, to] = clause.trigger;
  if (clause.inherited || from < clause.first) return { ...clause, first, last };
  return { ...clause, first: Math.min(first, from), last: Math.max(last, to) };
}

/**
 * Cuts a sentence into clauses that are one statement each. A sentence without a carrier is one plain clause, so that an
 * item that completes its chapeau stays one whatever it asks for (codebook, section 2, rule 5).
 */
export function clausesOf(view: SentenceView, grammar: Grammar, reported: boolean): Clause[] {
  const carriers = grammar.carriersOf(view);
  const clauses = carriers.length > 0 ? ruled(view, grammar, carriers) : [plain(view, view.first, view.last)];
  const cut = reported ? withoutAttribution(view, clauses) : clauses;
  return cut.map((clause) => withoutMargins(view, clause)).filter(({ first, last }) => last - first >= 2);
}
