import type { Language } from "../../model/index.ts";
import { MOST_WORDS, telling } from "../bridge/bridge.ts";
import type { SearchIndex } from "../index/build-index.ts";
import { isHan } from "../tokenise.ts";
import { stemOf } from "../words/stem.ts";
import type { Token } from "../words/tokens.ts";
import { begun, bridged, direct, ofInstruments } from "./alternatives.ts";
import { languagesOf } from "./languages.ts";
import { type Alternative, type Unit, WEIGHTS } from "./unit.ts";

const MOST_BEGUN = 16;
const MOST_SLIPPED = 8;
const SHORTEST_BEGUN = 3;
const SHORTEST_SLIPPED = 5;
const SHORTEST_TWO_SLIPS = 9;

/** A run of words of the query between quotations, symbols and places. */
export interface Run {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the last word may go on, because nothing was typed behind it. */
  readonly open: boolean;
}

const typedOf = ({ text }: Run, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.range[0] ?? 0, tokens.at(-1)?.range[1] ?? 0);

const languagesOfAll = (tokens: readonly Token[]): readonly Language[] => [
  ...new Set(tokens.flatMap((token) => languagesOf(token))),
];

/** The longest name or word of the bridge that begins here. */
function longest(tokens: readonly Token[], { bridge }: SearchIndex) {
  for (let length = Math.min(MOST_WORDS, tokens.length); length > 0; length -= 1) {
    const span = tokens.slice(0, length);
    const found = bridge.find(span, languagesOfAll(span));
    if (found.length > 0) return { span, found };
  }
  return undefined;
}

const isLast = (run: Run, token: Token): boolean => run.open && token === run.tokens.at(-1);

/** What a word may be found by that is no word of the register: longer words, then words a slip away. */
function guessed(token: Token, index: SearchIndex): Alternative[] {
  const begin = token.folded.length >= SHORTEST_BEGUN || isHan(token.folded);
  const beginnings = begin
    ? [
        ...begun(token, index, MOST_BEGUN),
        ...index.bridge
          .beginning([token])
          .flatMap((found) => bridged(found, "", index, { way: "prefix", weight: WEIGHTS.prefix }))
          .slice(0, MOST_BEGUN),
      ]
    : [];
  if (beginnings.length > 0 || isHan(token.folded)) return beginnings;
  const { length } = token.folded;
  const slips = length >= SHORTEST_TWO_SLIPS ? 2 : Number(length >= SHORTEST_SLIPPED);
  return slips === 0 ? [] : slipped(token, slips, index);
}

/** Words and names of the fewest slips, so that two are only forgiven where nothing is one away. */
function slipped(token: Token, most: number, index: SearchIndex): Alternative[] {
  const words = index.vocabulary.around(token.folded, most, MOST_SLIPPED);
  const names = index.bridge.around(token.folded, most);
  const fewest = Math.min(...[...words, ...names].map(({ slips }) => slips));
  const weight = WEIGHTS.typo / Math.max(1, fewest);
  return [
    ...words
      .filter(({ slips }) => slips === fewest)
      .flatMap(({ stems }) => stems.map((stem) => ({ terms: [stem], way: "typo" as const, weight }))),
    ...names
      .filter(({ slips }) => slips === fewest)
      .flatMap((found) => bridged(found, "", index, { way: "typo", weight })),
  ];
}

function wordUnit(run: Run, token: Token, index: SearchIndex): Unit {
  const languages = languagesOf(token);
  const exact = direct([token], languages, index);
  const stems = [...new Set(languages.map((language) => stemOf(token, language)))];
  const more =
    isLast(run, token) && token.folded.length >= SHORTEST_BEGUN ? begun(token, index, MOST_BEGUN) : [];
  const topics = index.bridge.topics(token, languages).flatMap((found) => bridged(found, "", index));
  const known = [...exact, ...topics, ...ofInstruments(stems, index)];
  return {
    typed: typedOf(run, [token]),
    alternatives: known.length > 0 ? [...known, ...more] : guessed(token, index),
  };
}

/** A name or word that the bridge knows: as typed, in English, by its codes, and as a word of a title. */
function nameUnit(
  run: Run,
  { span, found }: NonNullable<ReturnType<typeof longest>>,
  index: SearchIndex,
): Unit {
  const languages = languagesOfAll(span);
  const exact = direct(span, languages, index);
  const [only] = span.length === 1 ? span : [];
  const stems = only ? [...new Set(languages.map((language) => stemOf(only, language)))] : [];
  const typed = exact[0]?.terms.join(" ") ?? "";
  const more = only && isLast(run, only) && exact.length === 0 ? begun(only, index, MOST_BEGUN) : [];
  return {
    typed: typedOf(run, span),
    alternatives: [
      ...exact,
      ...found.flatMap((one) => bridged(one, typed, index)),
      ...ofInstruments(stems, index),
      ...more,
    ],
  };
}

/** Chinese pairs that nothing was found for stand for one word together; those that no record has are left out. */
function chineseUnit(run: Run, tokens: readonly Token[], index: SearchIndex): Unit {
  const known = tokens.filter(({ folded }) => index.vocabulary.countOf(folded) > 0);
  const [first] = tokens;
  const terms = known.map(({ folded }) => folded);
  const single = tokens.length === 1 && first && [...first.folded].length === 1;
  return {
    typed: typedOf(run, tokens),
    alternatives:
      single && first ? guessed(first, index) : terms.length > 0 ? [{ terms, way: "exact", weight: 1 }] : [],
  };
}

const overlaps = (a: Token, b: Token): boolean => a.range[0] < b.range[1] && b.range[0] < a.range[1];

/** Cuts a run of words into names that the bridge knows, the longest first, and single words. */
export function unitsOf(run: Run, index: SearchIndex): Unit[] {
  const tokens = telling(run.tokens);
  const units: Unit[] = [];
  let chinese: Token[] = [];
  let covered: Token | undefined;
  const settle = () => {
    if (chinese.length > 0) units.push(chineseUnit(run, chinese, index));
    chinese = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const name = longest(tokens.slice(at), index);
    if (name) {
      chinese = chinese.filter((one) => !name.span.some((other) => overlaps(one, other)));
      settle();
      units.push(nameUnit(run, name, index));
      covered = name.span.at(-1);
      at += name.span.length;
    } else {
      at += 1;
      if (covered && overlaps(token, covered)) continue;
      if (isHan(token.folded)) chinese.push(token);
      else {
        settle();
        units.push(wordUnit(run, token, index));
      }
    }
  }
  settle();
  return units;
}
