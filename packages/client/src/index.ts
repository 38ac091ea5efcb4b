export type * from "@concordance/api/types";
export { ApiError } from "./api-error.ts";
export * from "./client.ts";
export { allOf, itemsOf, pagesOf } from "./paging.ts";
export { createRpc } from "./rpc.ts";
export type { Fetch, Sending } from "./sending.ts";
