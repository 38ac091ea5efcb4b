import type { html } from "hono/html";

/** HTML that is escaped already. */
export type Html = ReturnType<typeof html>;
