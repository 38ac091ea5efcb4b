export * from "./fingerprint.ts";
export * from "./normalise.ts";
