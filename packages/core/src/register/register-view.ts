import {
  type AuthoredDivergence,
  AuthoredDivergenceSchema,
  type AuthoredInstrument,
  AuthoredInstrumentSchema,
  type AuthoredMembership,
  AuthoredMembershipSchema,
  AuthoredStatementSchema,
  type Body,
  BodySchema,
  type Change,
  type Claim,
  ClaimSchema,
  type DivergencesFile,
  DivergencesFileSchema,
  type Expression,
  InstrumentIdSchema,
  type Party,
  PartySchema,
  type Provision,
  ProvisionSchema,
  type Relation,
  type Released,
  type Report,
  type Source,
  SourceSchema,
  type Statement,
  StatementsFileSchema,
  type Translation,
  TranslationSchema,
} from "../model/index.ts";
import { fingerprint } from "../text/index.ts";
import { fillStatement } from "./fill-statement.ts";
import { readHistory, readReleased } from "./history/read-history.ts";
import { concat, dig, field, type List, type Located, listOf } from "./list.ts";
import { type AgreementFiles, readAgreement } from "./quality/read-agreement.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import type { FileKind, RecordFile, TextFile } from "./record-file.ts";

type AuthoredAct = AuthoredInstrument["acts"][number];

/** What the checks see of one record: every list as far as it could be read, with places. */
export interface RecordView {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  readonly header: ReadFile | undefined;
  readonly acts: List<AuthoredAct>;
  readonly expressions: List<Expression>;
  readonly reports: List<Report>;
  /** Provisions of the header and of `provisions.yaml`; their ids are made by `provisionKey`. */
  readonly provisions: List<Provision>;
  readonly relations: List<Relation>;
  readonly claims: List<Claim>;
  readonly sources: List<Source>;
  /** Statements with the defaults of their file filled in: of the instrument first, then the reported ones. */
  readonly statements: List<Statement>;
  /** Divergences of language versions: the file where all of it has its shape, and what of it has. */
  readonly divergences: DivergencesFile | undefined;
  readonly divergenceItems: List<AuthoredDivergence>;
  /** Texts of the instrument that lie beside the register at run time; none where nobody brought any. */
  readonly present: readonly TextFile[];
  /** Those among them that have the fingerprint that the header gives, by the id of the expression or report. */
  readonly matched: ReadonlyMap<string, string>;
}

/** What the checks see of the whole register. */
export interface RegisterView {
  readonly files: readonly ReadFile[];
  readonly records: readonly RecordView[];
  /** Ids of the instruments that have a record, by their folders. */
  readonly instruments: ReadonlySet<string>;
  readonly parties: List<Party>;
  readonly memberships: List<AuthoredMembership>;
  /** Sources that memberships cite. */
  readonly membershipSources: List<Source>;
  readonly bodies: List<Body>;
  readonly translations: List<Translation>;
  /** Every change that the history tells, the oldest first. */
  readonly history: readonly Located<Change>[];
  readonly released: { readonly value: Released; readonly file: ReadFile } | undefined;
  /** Codings and readings by which the quality of the records is told. */
  readonly agreement: AgreementFiles;
}

/** A provision's locator is unique within its instrument, or within the report that it belongs to. */
export function provisionKey(locator: string, report?: string): string {
  return report === undefined ? locator : `${report}#${locator}`;
}

const provisionKeyOf = (entry: unknown) => {
  const locator = field(entry, "locator");
  return locator === undefined ? undefined : provisionKey(locator, field(entry, "in"));
};

function statementsOf(file: ReadFile | undefined): List<Statement> {
  const authored = listOf(file, ["statements"], AuthoredStatementSchema);
  const defaults = StatementsFileSchema.shape.defaults.safeParse(dig(file?.value, ["defaults"]));
  const instrument = InstrumentIdSchema.safeParse(dig(file?.value, ["instrument"]));
  if (!defaults.success || !instrument.success) return { ...authored, items: [] };
  const items = authored.items.map(({ value, place }) => ({
    value: fillStatement(value, instrument.data, defaults.data),
    place,
  }));
  return { ...authored, items };
}

function matchedTexts(texts: readonly Located<Expression | Report>[], present: readonly TextFile[]) {
  return new Map(
    texts.flatMap(({ value: { id, fingerprint: wanted } }) => {
      const text = present.find((file) => file.text === id && fingerprint(file.content) === wanted);
      return text ? [[String(id), text.content]] : [];
    }),
  );
}

function recordOf(folder: string, files: readonly ReadFile[], texts: readonly TextFile[]): RecordView {
  const fileOf = (kind: FileKind) => files.find((file) => file.kind === kind);
  const header = fileOf("header");
  const { shape } = AuthoredInstrumentSchema;
  const expressions = listOf(header, ["expressions"], shape.expressions.unwrap().element);
  const reports = listOf(header, ["reports"], shape.reports.unwrap().element);
  const present = texts.filter(({ instrument }) => instrument === folder);
  return {
    folder,
    files,
    header,
    acts: listOf(header, ["acts"], shape.acts.element),
    expressions,
    reports,
    provisions: concat(
      [header, fileOf("provisions")].map((file) =>
        listOf(file, ["provisions"], ProvisionSchema, provisionKeyOf),
      ),
    ),
    relations: listOf(header, ["relations"], shape.relations.unwrap().element),
    claims: listOf(header, ["claims"], ClaimSchema, (entry) => field(entry, "field")),
    sources: listOf(header, ["sources"], shape.sources.element),
    statements: concat([statementsOf(fileOf("statements")), statementsOf(fileOf("reported"))]),
    divergences: DivergencesFileSchema.safeParse(fileOf("divergences")?.value).data,
    divergenceItems: listOf(fileOf("divergences"), ["divergences"], AuthoredDivergenceSchema),
    present,
    matched: matchedTexts([...expressions.items, ...reports.items], present),
  };
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Reads all files into the view that checks and build share. The order of the files does not matter. */
export function viewRegister(files: readonly RecordFile[], texts: readonly TextFile[] = []): RegisterView {
  const read = files.map(readFile).sort((a, b) => byCodeUnit(a.path, b.path));
  const folders = new Map<string, ReadFile[]>();
  for (const file of read)
    if (file.folder !== undefined) folders.set(file.folder, [...(folders.get(file.folder) ?? []), file]);
  const shared = <T>(kind: FileKind, list: (file: ReadFile) => List<T>) =>
    concat(read.filter((file) => file.kind === kind).map(list));
  return {
    files: read,
    records: [...folders].map(([folder, own]) => recordOf(folder, own, texts)),
    instruments: new Set(folders.keys()),
    parties: shared("parties", (file) => listOf(file, [], PartySchema)),
    memberships: shared("memberships", (file) => listOf(file, ["memberships"], AuthoredMembershipSchema)),
    membershipSources: shared("memberships", (file) => listOf(file, ["sources"], SourceSchema)),
    bodies: shared("bodies", (file) => listOf(file, [], BodySchema)),
    translations: shared("translations", (file) => listOf(file, [], TranslationSchema)),
    history: readHistory(read),
    released: readReleased(read),
    agreement: readAgreement(read),
  };
}
