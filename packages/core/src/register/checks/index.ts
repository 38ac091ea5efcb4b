import { actDates } from "./act-dates.ts";
import { acts } from "./acts.ts";
import { addresses } from "./addresses.ts";
import { bases } from "./bases.ts";
import type { Check } from "./check.ts";
import { claims } from "./claims.ts";
import { codings } from "./codings.ts";
import { copied } from "./copied.ts";
import { coverage } from "./coverage.ts";
import { divergences } from "./divergences.ts";
import { duplicates } from "./duplicates.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { fileNames } from "./file-names.ts";
import { fingerprints } from "./fingerprints.ts";
import { folders } from "./folders.ts";
import { history } from "./history.ts";
import { joins } from "./joins.ts";
import { links } from "./links.ts";
import { locators } from "./locators.ts";
import { membershipCycles } from "./membership-cycles.ts";
import { membershipDates } from "./membership-dates.ts";
import { membershipNames } from "./membership-names.ts";
import { nesting } from "./nesting.ts";
import { notEmpty } from "./not-empty.ts";
import { orphans } from "./orphans.ts";
import { parties } from "./parties.ts";
import { partyCodes } from "./party-codes.ts";
import { partyNames } from "./party-names.ts";
import { provisionFingerprints } from "./provision-fingerprints.ts";
import { readable } from "./readable.ts";
import { references } from "./references.ts";
import { relations } from "./relations.ts";
import { repeats } from "./repeats.ts";
import { reviewDates } from "./review-dates.ts";
import { reviews } from "./reviews.ts";
import { shape } from "./shape.ts";
import { sources } from "./sources.ts";
import { statementPlaces } from "./statement-places.ts";
import { terms } from "./terms.ts";
import { textLanguages } from "./text-languages.ts";
import { textOrder } from "./text-order.ts";
import { texts } from "./texts.ts";
import { translations } from "./translations.ts";
import { unsaidChanges } from "./unsaid-changes.ts";
import { usedSources } from "./used-sources.ts";
import { voice } from "./voice.ts";
import { votes } from "./votes.ts";
import { words } from "./words.ts";

/** Every check of the register. None needs another to have passed; each looks at what could be read. */
export const CHECKS: readonly Check[] = [
  readable,
  fileNames,
  shape,
  words,
  folders,
  evidence,
  sources,
  usedSources,
  addresses,
  texts,
  textLanguages,
  actDates,
  acts,
  votes,
  parties,
  statementPlaces,
  nesting,
  locators,
  textOrder,
  bases,
  reviews,
  reviewDates,
  coverage,
  claims,
  joins,
  relations,
  references,
  links,
  voice,
  repeats,
  divergences,
  translations,
  copied,
  terms,
  fingerprints,
  provisionFingerprints,
  duplicates,
  orphans,
  partyCodes,
  partyNames,
  history,
  unsaidChanges,
  membershipNames,
  membershipDates,
  membershipCycles,
  codings,
  figures,
  notEmpty,
];
