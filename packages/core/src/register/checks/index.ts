import { actDates } from "./act-dates.ts";
import { bases } from "./bases.ts";
import type { Check } from "./check.ts";
import { duplicates } from "./duplicates.ts";
import { evidence } from "./evidence.ts";
import { fileNames } from "./file-names.ts";
import { folders } from "./folders.ts";
import { joins } from "./joins.ts";
import { membershipCycles } from "./membership-cycles.ts";
import { membershipDates } from "./membership-dates.ts";
import { membershipNames } from "./membership-names.ts";
import { notEmpty } from "./not-empty.ts";
import { parties } from "./parties.ts";
import { partyCodes } from "./party-codes.ts";
import { partyNames } from "./party-names.ts";
import { readable } from "./readable.ts";
import { references } from "./references.ts";
import { reviews } from "./reviews.ts";
import { shape } from "./shape.ts";
import { sources } from "./sources.ts";
import { statementPlaces } from "./statement-places.ts";
import { texts } from "./texts.ts";

/** Every check of the register. None needs another to have passed; each looks at what could be read. */
export const CHECKS: readonly Check[] = [
  readable,
  fileNames,
  shape,
  folders,
  evidence,
  sources,
  texts,
  actDates,
  parties,
  statementPlaces,
  bases,
  reviews,
  joins,
  references,
  duplicates,
  partyCodes,
  partyNames,
  membershipNames,
  membershipDates,
  membershipCycles,
  notEmpty,
];
