import { addressOf } from "../lib/site.ts";

/** The permanent address of the page; React puts it into the head. */
export const Canonical = ({ path }: { path: string }) => <link rel="canonical" href={addressOf(path)} />;
