import { app } from "./built-in.ts";

export default { fetch: app.fetch };
