export * from "./fingerprint.ts";
export * from "./normalise.ts";
export * from "./read.ts";
