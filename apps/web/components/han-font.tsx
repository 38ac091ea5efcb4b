import type { Edition } from "../lib/edition.ts";
import { HAN_SHEET } from "../lib/han-font.ts";

/**
 * The style sheet of the packaged Chinese font in the Chinese edition, for readers whose system has none. It stands behind what
 * it is for, so that nothing waits for it. Pages that are read get one for their own words instead (`lib/page-han.ts`).
 */
export const HanFont = ({ edition }: { edition: Edition }) =>
  edition.language === "zh" && <link rel="stylesheet" href={HAN_SHEET} />;
