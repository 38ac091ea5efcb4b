export * from "./akoma-ntoso/index.ts";
export * from "./fingerprint.ts";
export * from "./normalise.ts";
export * from "./read.ts";
