import type { MetadataRoute } from "next";
import { everyStatement, instruments, parties, topics } from "../lib/api.ts";
import { FALLBACK } from "../lib/languages.ts";
import { NAVIGATION } from "../lib/navigation.ts";
import { addressOf, alternatesOf, pathsIn } from "../lib/site.ts";

export const dynamic = "force-dynamic";

/** Addresses of a page in the other languages. */
const languagesOf = (path: string): Record<string, string> =>
  Object.fromEntries(alternatesOf(path).map(({ language, path: other }) => [language, addressOf(other)]));

/** Every page that has something to read; parties and topics without a record are left out. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [texts, clauses, actors, subjects] = await Promise.all([
    instruments(),
    everyStatement(),
    parties(true),
    topics(),
  ]);
  const held = subjects.items.filter(({ counts }) => counts.statements > 0);
  const paths = pathsIn(FALLBACK);
  const sections = new Set([...NAVIGATION.head, ...NAVIGATION.foot].map((section) => paths[section]));
  return [
    ...[paths.home, ...sections],
    ...texts.map(({ id }) => paths.instrument(id)),
    ...actors.map(({ id }) => paths.party(id)),
    ...held.map(({ id }) => paths.topic(id)),
    ...clauses.map(({ id }) => paths.statement(id)),
  ].map((path) => ({ url: addressOf(path), alternates: { languages: languagesOf(path) } }));
}
