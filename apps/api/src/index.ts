export { type AppOptions, createApp } from "./app.ts";
export { memoryRegister } from "./memory/memory-register.ts";
export type { Page, PageRequest, Register } from "./register.ts";
