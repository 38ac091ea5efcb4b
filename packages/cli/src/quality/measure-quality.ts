import type { FiguresFile, Result } from "@concordance/core";
import { listGold } from "../evaluate/gold/coded-texts.ts";
import { measureGold } from "../evaluate/measure-gold.ts";
import { loadSnapshot } from "../register/load-snapshot.ts";
import { extractorQuality } from "./extractor-quality.ts";
import { goldAgreement } from "./gold-agreement.ts";

/** How much of the gold is measured. */
interface Extent {
  /** One provision of so many; all if left out. */
  readonly provisions?: number;
}

/** Measures what needs texts or gold: agreement of the gold's codings, and the extractor beside records and gold. */
export async function measureQuality(
  gold: string,
  texts: string,
  { provisions = 1 }: Extent = {},
): Promise<Result<FiguresFile>> {
  const snapshot = await loadSnapshot();
  if (!snapshot.ok) return snapshot;
  const listed = await listGold(gold);
  if (!listed.ok) return listed;
  const agreement = await goldAgreement(gold, texts, listed.value.texts);
  if (!agreement.ok) return agreement;
  const units = await measureGold({ gold, texts, sample: provisions });
  if (!units.ok) return units;
  const extractor = await extractorQuality(snapshot.value, texts, units.value);
  return { ok: true, value: { agreement: agreement.value, extractor } };
}
