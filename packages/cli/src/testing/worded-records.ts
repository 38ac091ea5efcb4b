import { fingerprint } from "@concordance/core";
import { RECORDS, STATEMENTS_FILE } from "./records.ts";

const CLAUSE = "Both States pledge to test systems for harbours";
const TEXT = `${CLAUSE}. The lake is deep.\n`;
const NO_DIGEST = "0".repeat(64);
const HEADER = "packages/register/instruments/veldania-ostmark-2031/instrument.yaml";

const header = RECORDS[HEADER]
  .replace(NO_DIGEST, fingerprint(TEXT))
  .replace("length: 400", `length: ${TEXT.length}`)
  .replace("[0, 200]", `[0, ${TEXT.length}]`);

const statements = RECORDS[STATEMENTS_FILE]
  .replace(NO_DIGEST, fingerprint(CLAUSE))
  .replace("range: [0, 120]", `range: [0, ${CLAUSE.length}]`);

/** The small register with the text that it codes: one statement, and one sentence that the extractor drafts besides. */
export const WORDED_RECORDS = {
  ...RECORDS,
  [HEADER]: header,
  [STATEMENTS_FILE]: statements,
  "texts/veldania-ostmark-2031/en.txt": TEXT,
} as const;

/** What the statement covers. */
export const WORDED_CLAUSE = CLAUSE;
