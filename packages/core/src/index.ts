export * from "./compare/index.ts";
export * from "./export/index.ts";
export * from "./extract/index.ts";
export * from "./model/index.ts";
export * from "./register/index.ts";
export * from "./search/index.ts";
export * from "./segment/index.ts";
export * from "./text/index.ts";
