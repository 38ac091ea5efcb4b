import type { ForceId, ProvisionKind, Segment } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { partyNames } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { sentencesOf } from "../sentences.ts";
import { type Token, tokenise } from "../tokens.ts";
import { carriersOf } from "./carriers.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { SentenceView } from "./sentence-view.ts";

/** Kinds of provisions that hold statements; titles, headings, lists of names and page furniture do not. */
const CODED: ReadonlySet<ProvisionKind> = new Set(["paragraph", "point", "recital", "article"]);
const MARKER = /^\s*(?:[-–—•●▪◦*·]\s+|\(?[\p{L}\p{N}.]{1,8}[.)]?\s+)/u;
const BULLET = /^\s*[-–—•●▪◦*·]\s+/u;

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
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly reported: boolean;
  chapeau: Chapeau | undefined;
}

function bodyTokens(text: string, segment: Segment): Token[] {
  const [start, end] = segment.range;
  const marker = (segment.num === null ? BULLET : MARKER).exec(text.slice(start, Math.min(end, start + 40)));
  return tokenise(text, start + (marker?.[0].length ?? 0), end);
}

const rangeOf = (tokens: readonly Token[], first: number, last: number): [number, number] => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];

const EMPTY: Pick<
  Draft,
  "speakers" | "actors" | "beneficiaries" | "topics" | "qualifiers" | "references" | "deadline" | "confidence"
> = {
  speakers: [],
  actors: [],
  beneficiaries: [],
  topics: [],
  qualifiers: [],
  references: [],
  deadline: null,
  confidence: 0,
};

function draftOf(segment: Segment, tokens: readonly Token[], clause: Clause): Draft {
  return {
    ...EMPTY,
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
    rules: [clause.rule],
  };
}

/** An item that completes its chapeau, or a bare imperative: the first plain clause of a point. */
function itemised(
  view: SentenceView,
  clause: Clause,
  context: Context,
  text: string,
): Partial<Draft> | undefined {
  const { chapeau } = context;
  const word = view.tokens[clause.first];
  const verb = word !== undefined && view.lexicon.baseVerbs.has(view.lower(view.afterAdverbs(clause.first)));
  const capital = word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const imperative = verb && capital && !chapeau?.direct;
  if (imperative)
    return {
      form: "imperative",
      force: "recommend",
      inherited: chapeau !== undefined,
      rules: ["imperative"],
    };
  if (!chapeau) return undefined;
  return {
    form: "item",
    force: chapeau.force,
    inherited: true,
    rules: ["item"],
    trigger: [...chapeau.trigger],
    subject: -1,
  };
}

function sentenceDrafts(view: SentenceView, segment: Segment, context: Context, opening: boolean): Draft[] {
  const point = segment.kind === "point";
  const clauses = clausesOf(view, { split: !point, reported: context.reported });
  return clauses.flatMap((clause, index) => {
    const draft = draftOf(segment, view.tokens, clause);
    if (clause.form !== "plain") {
      return [
        { ...draft, inherited: draft.inherited || (point && opening && context.chapeau !== undefined) },
      ];
    }
    const item = opening && index === 0 ? itemised(view, clause, context, context.text) : undefined;
    if (item && (point || item.form === "imperative")) return [{ ...draft, ...item }];
    return context.reported || !hasVerb(clause) ? [] : [draft];
  });
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
  while (
    end > view.first + 1 &&
    (!view.tokens[end - 1]?.word || ["while", "whilst", "and"].includes(view.lower(end - 1)))
  )
    end -= 1;
  return end;
}

function chapeauOf(view: SentenceView, segment: Segment): Chapeau | undefined {
  const carrier = carriersOf(view).at(-1);
  if (!carrier) return undefined;
  return {
    parent: segment.locator,
    force: carrier.force,
    trigger: rangeOf(view.tokens, carrier.first, carrier.last),
    direct: view.last - carrier.last <= 8,
  };
}

function segmentDrafts(segment: Segment, context: Context): Draft[] {
  const tokens = bodyTokens(context.text, segment);
  const sentences = sentencesOf(context.text, tokens, context.lexicon);
  const parties = partyNames(context.gazetteer);
  const underChapeau =
    segment.kind === "point" && context.chapeau && segment.locator.startsWith(context.chapeau.parent);
  if (!underChapeau) context.chapeau = undefined;
  return sentences.flatMap((sentence, index) => {
    const view = new SentenceView(tokens, sentence, context.lexicon, parties);
    const introduces =
      index === sentences.length - 1 && tokens.at(-1)?.lower === ":" && segment.kind !== "point";
    if (introduces) {
      context.chapeau = chapeauOf(view, segment);
      return [];
    }
    const drafts = sentenceDrafts(view, segment, context, index === 0);
    return index === 0 ? withLeadingItem(view, drafts, segment, context) : drafts;
  });
}

/** Drafts of all statements of a text, in order, before they are refined. */
export function findDrafts(
  text: string,
  segments: readonly Segment[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  reported: boolean,
): Draft[] {
  const context: Context = { text, lexicon, gazetteer, reported, chapeau: undefined };
  return segments.filter(({ kind }) => CODED.has(kind)).flatMap((segment) => segmentDrafts(segment, context));
}
