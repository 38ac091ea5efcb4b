export * from "./akoma-ntoso/index.ts";
export * from "./fingerprint.ts";
export * from "./html/index.ts";
export * from "./markdown/index.ts";
export * from "./normalise.ts";
export * from "./read.ts";
export * from "./reading/index.ts";
