import type { ForceId, ProvisionKind, Segment } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { PartyNames } from "../gazetteer.ts";
import type { Forms } from "../words/forms.ts";
import { sentencesOf } from "../words/sentences.ts";
import { rangeOf, type Token } from "../words/tokens.ts";
import { bodyTokens } from "./body.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Grammar } from "./grammar.ts";
import { SentenceView } from "./sentence-view.ts";

/** Kinds of provisions that hold statements; titles, headings, lists of names and page furniture do not. */
const CODED: ReadonlySet<ProvisionKind> = new Set(["paragraph", "point", "recital", "article"]);

/** What a chapeau hands to its items. */
interface Chapeau {
  readonly parent: string;
  readonly force: ForceId;
  readonly trigger: readonly [number, number];
  /** The carrier stands right before the colon, so that the items complete it. */
  readonly direct: boolean;
}

interface Context {
  readonly text: string;
  readonly grammar: Grammar;
  readonly forms: Forms;
  readonly parties: PartyNames;
  readonly reported: boolean;
  /** The chapeau that rules the next item. */
  chapeau: Chapeau | undefined;
  /** Chapeaux around it, outermost first: an item may introduce items of its own. */
  outer: readonly Chapeau[];
}

function draftOf(segment: Segment, tokens: readonly Token[], clause: Clause): Draft {
  return {
    segment,
    tokens,
    first: clause.first,
    last: clause.last,
    range: rangeOf(tokens, clause.first, clause.last),
    trigger: rangeOf(tokens, ...clause.trigger),
    carrier: clause.trigger,
    subject: clause.subject,
    form: clause.form,
    force: clause.force,
    inherited: clause.inherited,
    rule: clause.rule,
  };
}

/** An order that no chapeau's carrier rules: `Ensure that …` in principles and codes. */
const ordered = (chapeau: Chapeau | undefined): Partial<Draft> => ({
  form: "imperative",
  force: "recommend",
  inherited: chapeau !== undefined,
  rule: "imperative",
});

/** What an item takes from the chapeau that it completes. */
const completing = (chapeau: Chapeau): Partial<Draft> => ({
  form: "item",
  force: chapeau.force,
  inherited: true,
  rule: "item",
  trigger: [...chapeau.trigger],
  subject: -1,
});

/** An item that completes its chapeau, or an order: what the first clause of a sentence is, where nothing in it carries a stance. */
function itemised(
  view: SentenceView,
  clause: Clause,
  { chapeau, grammar }: Context,
  place: { readonly point: boolean; readonly opening: boolean },
): Partial<Draft> | undefined {
  const order = grammar.isImperative(view, clause.first);
  if (order && !chapeau?.direct) return ordered(chapeau);
  if (!place.point || !chapeau) return undefined;
  return place.opening || order ? completing(chapeau) : undefined;
}

/** A participle that begins a point completes the chapeau before it (`with a view to: … considering amendments`). */
const completes = (view: SentenceView, clause: Clause, { chapeau }: Context): boolean =>
  chapeau?.direct === true && clause.form === "participle" && clause.first <= view.first + 1;

/** The draft of a clause with a carrier of its own; in a point under a chapeau it inherits. */
function carriedDraft(draft: Draft, held: boolean): Draft {
  return held && !draft.inherited ? { ...draft, inherited: true } : draft;
}

function sentenceDrafts(view: SentenceView, segment: Segment, context: Context, opening: boolean): Draft[] {
  const point = segment.kind === "point";
  const clauses = clausesOf(view, context.grammar, context.reported);
  const { chapeau } = context;
  const held = point && opening && chapeau !== undefined;
  return clauses.flatMap((clause, index) => {
    const draft = draftOf(segment, view.tokens, clause);
    if (held && index === 0 && completes(view, clause, context)) return { ...draft, ...completing(chapeau) };
    if (clause.form !== "plain") return carriedDraft(draft, held);
    const item = index === 0 ? itemised(view, clause, context, { point, opening }) : undefined;
    if (item) return { ...draft, ...item };
    return context.reported || !hasVerb(clause) ? [] : draft;
  });
}

/** Words of the longest heading that stands in one line with the text under it. */
const LONGEST_LEAD_IN = 9;

/** A short first sentence of a numbered provision that only names what the others are about: a heading, no statement. */
function isLeadIn(segment: Segment, drafts: readonly Draft[], index: number, sentences: number): boolean {
  const [draft] = drafts;
  if (index > 0 || sentences < 2 || segment.num === null || draft === undefined || drafts.length > 1)
    return false;
  const named = draft.form === "plain" || draft.form === "imperative" || draft.form === "item";
  return named && draft.last - draft.first <= LONGEST_LEAD_IN;
}

/** Words behind its carrier that make a chapeau say something of its own, beside what its items say. */
const LEAST_CONTENT = 10;

/** What a sentence that introduces items says of its own: all before its last clause, and that one where it has content. */
function ownContent(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  if (!last || last.form === "plain") return [];
  const from = Math.max(last.carrier[1], last.first);
  const whole = view.last - from > LEAST_CONTENT && !pointsOn(view, from);
  return whole ? [...drafts] : drafts.slice(0, -1);
}

/** Whether a chapeau only points to its items (`the following …`), or leaves its sentence for them to end (`ensure that, …:`). */
function pointsOn(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.last; at += 1) {
    if (view.lower(at) === "following") return true;
    if (view.isRelative(at) && view.lower(at + 1) === ",") return true;
  }
  return false;
}

/** A plain statement has at least a few words; a scrap between marks is none. */
const hasVerb = (clause: Clause): boolean => clause.last - clause.first >= 4;

/** A point before whose first carrier an item stands: the part before it completes the chapeau. */
function withLeadingItem(view: SentenceView, drafts: Draft[], segment: Segment, context: Context): Draft[] {
  const [first] = drafts;
  const { chapeau } = context;
  if (
    segment.kind !== "point" ||
    !chapeau ||
    !first ||
    first.form !== "participle" ||
    first.first <= view.first + 3
  )
    return drafts;
  const last = first.first;
  const trigger = [...chapeau.trigger] as [number, number];
  const clause: Clause = {
    first: view.first,
    last: endBefore(view, last),
    trigger: [view.first, view.first],
    subject: -1,
    force: chapeau.force,
    form: "plain",
    inherited: true,
    rule: "item",
  };
  return [{ ...draftOf(segment, view.tokens, clause), form: "item", trigger }, ...drafts];
}

function endBefore(view: SentenceView, at: number): number {
  let end = at;
  while (end > view.first + 1 && (!view.isWord(end - 1) || view.lexicon.loose.has(view.lower(end - 1))))
    end -= 1;
  return end;
}

/** Words between a carrier and the colon whose items complete it. */
const LONGEST_LEAD = 8;
/** Forces whose items say what is to be done, however far the colon is. */
const DUTIES: ReadonlySet<ForceId> = new Set(["oblige", "prohibit"]);

function chapeauOf(view: SentenceView, segment: Segment, { grammar }: Context): Chapeau | undefined {
  const carrier = grammar.carriersOf(view).at(-1);
  if (!carrier) return undefined;
  return {
    parent: segment.locator,
    force: carrier.force,
    trigger: rangeOf(view.tokens, carrier.first, carrier.last),
    direct: view.last - carrier.last <= LONGEST_LEAD || DUTIES.has(carrier.force),
  };
}

const COLONS = new Set([":", "："]);

const holds = ({ parent }: Chapeau, { locator }: Segment): boolean => locator.startsWith(`${parent}__`);

/** Leaves the chapeaux that do not hold a provision. */
function enter(segment: Segment, context: Context): void {
  const all = [...context.outer, ...(context.chapeau ? [context.chapeau] : [])];
  const held = segment.kind === "point" ? all.filter((chapeau) => holds(chapeau, segment)) : [];
  context.chapeau = held.at(-1);
  context.outer = held.slice(0, -1);
}

/** Takes a sentence that ends in a colon for a chapeau. In a point it is one only where it has a carrier of its own. */
function introduce(view: SentenceView, segment: Segment, context: Context): boolean {
  const chapeau = chapeauOf(view, segment, context);
  if (segment.kind === "point" && !chapeau) return false;
  if (segment.kind === "point" && context.chapeau) context.outer = [...context.outer, context.chapeau];
  context.chapeau = chapeau;
  return true;
}

/** `followed` tells whether anything comes behind the provision, that a colon at its end could introduce. */
function segmentDrafts(segment: Segment, followed: boolean, context: Context): Draft[] {
  const { lexicon } = context.grammar;
  const tokens = bodyTokens(context.text, segment, context.forms);
  const sentences = sentencesOf(tokens, lexicon.abbreviations);
  enter(segment, context);
  return sentences.flatMap((sentence, index) => {
    const view = new SentenceView(tokens, sentence, lexicon, context.parties);
    const introduces = index === sentences.length - 1 && COLONS.has(tokens.at(-1)?.lower ?? "") && followed;
    const outer = context.chapeau;
    const chapeau = introduces && introduce(view, segment, context);
    const drafts = sentenceDrafts(view, segment, { ...context, chapeau: outer }, index === 0);
    if (chapeau) return ownContent(view, drafts);
    if (isLeadIn(segment, drafts, index, sentences.length)) return [];
    return index === 0 ? withLeadingItem(view, drafts, segment, context) : drafts;
  });
}

/** What the finders need to know of a text. */
export interface Finding {
  readonly text: string;
  readonly grammar: Grammar;
  /** Forms that the tokens of drafts are of. */
  readonly forms: Forms;
  readonly parties: PartyNames;
  readonly reported: boolean;
}

/**
 * Drafts of the statements of one provision after another, in order, before they are refined. Nothing of a provision is
 * kept when the next is asked for, but what a chapeau hands to its items.
 */
export function* findDrafts(segments: readonly Segment[], finding: Finding): Generator<readonly Draft[]> {
  const context: Context = { ...finding, chapeau: undefined, outer: [] };
  for (const [index, segment] of segments.entries()) {
    if (CODED.has(segment.kind)) yield segmentDrafts(segment, index < segments.length - 1, context);
  }
}
