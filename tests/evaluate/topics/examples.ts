import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { pairsOf, type Scored } from "../../../packages/cli/src/evaluate/measure/pairs.ts";
import type { Draft } from "../../../packages/core/src/extract/draft.ts";
import { findDrafts } from "../../../packages/core/src/extract/find/drafts.ts";
import { grammarOf } from "../../../packages/core/src/extract/find/grammars.ts";
import { gazetteerFrom, NO_NAMES, partyNames } from "../../../packages/core/src/extract/gazetteer.ts";
import { bookOf } from "../../../packages/core/src/extract/refine/book.ts";
import { withoutExamples } from "../../../packages/core/src/extract/refine/examples.ts";
import {
  type Language,
  RangeSchema,
  type Snapshot,
  type TopicId,
  TopicIdSchema,
} from "../../../packages/core/src/model/index.ts";
import { segment } from "../../../packages/core/src/segment/index.ts";
import { fingerprint, readAkomaNtoso } from "../../../packages/core/src/text/index.ts";

/** A clause that the extractor found where a coder coded one, with the coder's topics. */
export interface Example {
  readonly instrument: string;
  readonly draft: Draft;
  readonly topics: readonly TopicId[];
}

/** Where the texts and the register's records are, and the names that the extractor knows. */
export interface Sources {
  readonly texts: string;
  readonly records: string;
  readonly snapshot: Snapshot;
}

const RECORDS = ["statements.yaml", "reported.yaml"];
const ENGLISH = /^(?:report-\d+\.)?en(?:\..+)?\.(?:txt|md|akn\.xml)$|\.en\.txt$/u;

/** A coded statement as far as topics are learnt from it. */
interface Coded {
  readonly range: readonly [number, number];
  readonly topics: readonly TopicId[];
}

const Topics = TopicIdSchema.array();
/** What pairs are made of; nothing but the range counts. */
const scored = <Entry extends Pick<Scored, "range">>(entry: Entry): Scored & Entry => ({
  force: "note",
  speakers: [],
  actors: [],
  beneficiaries: [],
  topics: [],
  references: [],
  inherited: false,
  locator: null,
  ...entry,
});

/** Drafts of a text before they are refined. */
function draftsOf(text: string, language: Language, report: boolean, snapshot: Snapshot): Draft[] {
  const grammar = grammarOf(language);
  const parties = partyNames(gazetteerFrom(snapshot).names(language));
  const segments = segment(text, { kind: report ? "report" : "expression" });
  const { forms } = bookOf(grammar.lexicon, NO_NAMES.names(language));
  const found = findDrafts(segments, { text, grammar, forms, parties, reported: report });
  return [...found].flatMap((drafts) => withoutExamples(drafts));
}

/** The running text of a file: of an Akoma Ntoso file what its reader gives. */
function textOf(path: string): string {
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".xml")) return content;
  const read = readAkomaNtoso(content);
  return read.ok ? read.value.text : "";
}

/** Pairs coded statements of one text with the drafts of the same clauses. */
function examplesOf(
  instrument: string,
  { text, report, coded }: { text: string; report: boolean; coded: readonly Coded[] },
  snapshot: Snapshot,
): Example[] {
  const drafts = draftsOf(text, "en", report, snapshot).map((draft) => scored({ range: draft.range, draft }));
  return pairsOf(
    coded.map(({ range, topics }) => scored({ range: [...range], topics })),
    drafts,
  ).flatMap(([{ topics }, { draft }]): Example[] =>
    topics.length > 0 ? [{ instrument, draft, topics: Topics.parse(topics) }] : [],
  );
}

/** Examples from the texts that coders agreed on. */
export const examplesOfGold = (folder: string, texts: string, snapshot: Snapshot): Example[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const { text: path, statements } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      const below = String(path).replace(/^texts\//u, "");
      const text = readFileSync(join(texts, below), "utf8");
      return examplesOf(
        below.split("/")[0] ?? "",
        { text, report: /\/report-/u.test(below), coded: statements },
        snapshot,
      );
    });

interface RecordFile {
  readonly statements?: readonly Record<string, unknown>[];
}
type Provenance = { readonly range?: [number, number]; readonly fingerprint?: string };

/** Coded statements of a record that stand in a text, told by their fingerprints. */
function codedIn(text: string, { statements = [] }: RecordFile): Coded[] {
  return statements.flatMap(({ provenance, topics }): Coded[] => {
    const { range, fingerprint: print } = (provenance ?? {}) as Provenance;
    const known = RangeSchema.safeParse(range);
    const named = Topics.safeParse(topics);
    if (!known.success || !named.success || fingerprint(text.slice(...known.data)) !== print) return [];
    return [{ range: known.data, topics: named.data }];
  });
}

function examplesOfRecord(instrument: string, { texts, records, snapshot }: Sources): Example[] {
  const folder = join(texts, instrument);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => ENGLISH.test(name));
  const left = RECORDS.map((name) => join(records, instrument, name)).filter(existsSync);
  const parsed = left.map((path) => parse(readFileSync(path, "utf8")) as RecordFile);
  const seen = new Set<string>();
  return files.flatMap((name) => {
    const text = textOf(join(folder, name));
    const coded = parsed
      .flatMap((file) => codedIn(text, file))
      .filter(({ range }) => !seen.has(String(range)));
    for (const { range } of coded) seen.add(String(range));
    return coded.length > 0
      ? examplesOf(instrument, { text, report: /^report-/u.test(name), coded }, snapshot)
      : [];
  });
}

/** Examples from every record of the register whose English text is at hand. */
export const examplesOfRegister = (sources: Sources): Example[] =>
  readdirSync(sources.records)
    .sort()
    .flatMap((instrument) => examplesOfRecord(instrument, sources));
