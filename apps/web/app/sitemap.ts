import type { MetadataRoute } from "next";
import { everyStatement, instruments, parties, topics } from "../lib/api.ts";
import { addressOf, paths } from "../lib/site.ts";

export const dynamic = "force-dynamic";

/** Every page that has something to read; parties and topics without a record are left out. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [texts, clauses, actors, subjects] = await Promise.all([
    instruments(),
    everyStatement(),
    parties(true),
    topics(),
  ]);
  const held = subjects.items.filter(({ counts }) => counts.statements > 0);
  return [
    ...[paths.home, paths.instruments, paths.parties, paths.topics, paths.methodology, paths.about],
    ...texts.map(({ id }) => paths.instrument(id)),
    ...actors.map(({ id }) => paths.party(id)),
    ...held.map(({ id }) => paths.topic(id)),
    ...clauses.map(({ id }) => paths.statement(id)),
  ].map((path) => ({ url: addressOf(path) }));
}
