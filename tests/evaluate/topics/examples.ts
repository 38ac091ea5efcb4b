import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Draft } from "../../../packages/core/src/extract/draft.ts";
import { findDrafts } from "../../../packages/core/src/extract/find/drafts.ts";
import { grammarOf } from "../../../packages/core/src/extract/find/grammars.ts";
import { gazetteerFrom, partyNames } from "../../../packages/core/src/extract/gazetteer.ts";
import { withoutExamples } from "../../../packages/core/src/extract/refine/examples.ts";
import {
  DraftStatementSchema,
  type Language,
  type Snapshot,
  type TopicId,
} from "../../../packages/core/src/model/index.ts";
import { segment } from "../../../packages/core/src/segment/index.ts";
import { fingerprint, readAkomaNtoso } from "../../../packages/core/src/text/index.ts";
import { pairsOf, type Scored } from "../score.ts";

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
const Coded = DraftStatementSchema.pick({ force: true, topics: true, locator: true, range: true });

/** Drafts of a text before they are refined. */
export function draftsOf(text: string, language: Language, report: boolean, snapshot: Snapshot): Draft[] {
  const grammar = grammarOf(language);
  const parties = partyNames(gazetteerFrom(snapshot).names(language));
  const segments = segment(text, { kind: report ? "report" : "expression" });
  const found = findDrafts(segments, { text, grammar, parties, reported: report });
  return [...found].flatMap((drafts) => withoutExamples(drafts));
}

/** The running text of a file: of an Akoma Ntoso file what its reader gives. */
export function textOf(path: string): string {
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".xml")) return content;
  const read = readAkomaNtoso(content);
  return read.ok ? read.value.text : "";
}

/** Pairs coded statements of one text with the drafts of the same clauses. */
export function examplesOf(
  instrument: string,
  { text, report, coded }: { text: string; report: boolean; coded: readonly Scored[] },
  snapshot: Snapshot,
): Example[] {
  const drafts = draftsOf(text, "en", report, snapshot);
  const byRange = new Map(drafts.map((draft) => [draft.range[0], draft]));
  const found = drafts.map(({ range, force }): Scored => ({ range, force, topics: [], locator: "" }));
  return pairsOf(coded, found).flatMap(([{ topics }, { range }]): Example[] => {
    const draft = byRange.get(range[0]);
    return draft && topics.length > 0 ? [{ instrument, draft, topics }] : [];
  });
}

interface RecordFile {
  readonly statements?: readonly Record<string, unknown>[];
}
type Provenance = { readonly range?: [number, number]; readonly fingerprint?: string };

/** Coded statements of a record that stand in a text, told by their fingerprints. */
function codedIn(text: string, { statements = [] }: RecordFile): Scored[] {
  return statements.flatMap(({ provenance, ...fields }): Scored[] => {
    const { range, fingerprint: print } = (provenance ?? {}) as Provenance;
    if (!range || fingerprint(text.slice(...range)) !== print) return [];
    const parsed = Coded.safeParse({ ...fields, range });
    return parsed.success ? [parsed.data] : [];
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
    const coded = parsed.flatMap((file) => codedIn(text, file)).filter(({ range }) => !seen.has(String(range)));
    for (const { range } of coded) seen.add(String(range));
    return coded.length > 0 ? examplesOf(instrument, { text, report: /^report-/u.test(name), coded }, snapshot) : [];
  });
}

/** Examples from every record of the register whose English text is at hand. */
export const examplesOfRegister = (sources: Sources): Example[] =>
  readdirSync(sources.records)
    .sort()
    .flatMap((instrument) => examplesOfRecord(instrument, sources));
