import { FORCES, type Instrument, type Provision, type Statement, strengthOf } from "@concordance/core";
import type { Page, PageRequest, ProvisionFilter, ProvisionRecord } from "../register.ts";
import type { ProvisionCounts } from "../schemas/provisions.ts";
import { ordered, pageFrom } from "./ordered.ts";
import { ranked } from "./sorts.ts";

const RANK = new Map<string, number>(FORCES.map(({ id }, index) => [id, index]));

const keyOf = (locator: string, report: string | undefined): string => `${report ?? ""} ${locator}`;

function countsOf(statements: readonly Statement[]): ProvisionCounts {
  const strongest = statements
    .map(({ force }) => force)
    .reduce<Statement["force"] | null>(
      (best, force) => (best === null || (RANK.get(force) ?? 0) > (RANK.get(best) ?? 0) ? force : best),
      null,
    );
  return { statements: statements.length, strongest, strength: strongest && strengthOf(strongest) };
}

/** Provisions of one instrument with their counts, in the order of the record. */
export function provisionRecords(
  instrument: Instrument,
  statements: readonly Statement[],
): ProvisionRecord[] {
  const own = Map.groupBy(statements, ({ locator, reported, provenance }) =>
    keyOf(locator, reported ? provenance.text : undefined),
  );
  return instrument.provisions.map((provision) => ({
    instrument,
    provision,
    counts: countsOf(own.get(keyOf(provision.locator, provision.in)) ?? []),
  }));
}

/** Languages of the texts in which a provision has a place. */
function languagesOf({ expressions, reports }: Instrument, { ranges }: Provision): string[] {
  return [...expressions, ...reports].filter(({ id }) => id in ranges).map(({ language }) => language);
}

/**
 * A page of provisions. Their place in the record is their position: a record changes only with the snapshot, so a cursor
 * that is kept over a change of the record may skip or repeat what moved in it.
 */
export function pageOfProvisions(
  records: readonly ProvisionRecord[],
  { kind, language, coded }: ProvisionFilter,
  page: PageRequest,
): Page<ProvisionRecord> {
  const placed = records.map((record, index) => ({ record, position: ranked(index) }));
  const kept = placed.filter(
    ({ record: { instrument, provision, counts } }) =>
      (kind === undefined || provision.kind === kind) &&
      (language === undefined || languagesOf(instrument, provision).includes(language)) &&
      (coded === undefined || counts.statements > 0 === coded),
  );
  const { items, ...rest } = pageFrom(
    ordered(kept, ({ position }) => position),
    page,
  );
  return { ...rest, items: items.map(({ record }) => record) };
}
