import {
  type AuthoredStatement,
  type InstrumentId,
  type Provenance,
  type Statement,
  type StatementsFile,
  strengthOf,
} from "../model/index.ts";

type Defaults = StatementsFile["defaults"];

/** Drops the fields that are undefined, so that an optional field is absent and never `undefined`. */
function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

/**
 * Text and language of the file's defaults belong to its basis: a statement that was read from something
 * else than the rest of its file does not inherit them.
 */
function fillProvenance(own: AuthoredStatement["provenance"], defaults: Defaults): Provenance {
  const basis = own.basis ?? defaults.basis;
  const same = basis === defaults.basis;
  return compact<Provenance>({
    ...own,
    basis,
    text: own.text ?? (same ? defaults.text : undefined),
    language: own.language ?? (same ? defaults.language : undefined),
    sources: own.sources ?? defaults.sources ?? [],
    coder: own.coder ?? defaults.coder,
    review: own.review ?? defaults.review,
  });
}

/** The statement as it is published, from what the editor wrote and the defaults of its file. */
export function fillStatement(
  authored: AuthoredStatement,
  instrument: InstrumentId,
  defaults: Defaults,
): Statement {
  const provenance = fillProvenance(authored.provenance, defaults);
  return {
    ...authored,
    instrument,
    strength: strengthOf(authored.force),
    speakers: authored.speakers ?? defaults.speakers,
    reported: provenance.basis === "report",
    provenance,
  };
}
