import { addressOf, alternatesOf } from "../lib/site.ts";

/** The permanent address of the page and its addresses in the other languages; React puts them into the head. */
export const Canonical = ({ path }: { path: string }) => (
  <>
    <link rel="canonical" href={addressOf(path)} />
    {alternatesOf(path).map(({ language, path: other }) => (
      <link key={language} rel="alternate" hrefLang={language} href={addressOf(other)} />
    ))}
  </>
);
