export { attributionsOf } from "./attributions.ts";
export { type ActCounts, countByAct, countDirectness, countLedgers } from "./counts.ts";
export { indexLedgers, type LedgerIndex } from "./ledger-index.ts";
export { ledgerOf } from "./ledger-of.ts";
