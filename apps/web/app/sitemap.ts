import type { MetadataRoute } from "next";
import { instrumentPath, partyPath, SITE_URL, topicPath } from "../lib/addresses";
import { getInstruments, getParties, getTopics } from "../lib/api";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [instruments, parties, topics] = await Promise.all([getInstruments(), getParties(), getTopics()]);
  const paths = [
    ...["/", "/instruments", "/parties", "/topics", "/methodology", "/about"],
    ...instruments.items.map(({ id }) => instrumentPath(id)),
    ...parties.map(({ id }) => partyPath(id)),
    ...topics.items.map(({ id }) => topicPath(id)),
  ];
  return paths.map((path) => ({ url: `${SITE_URL}${path}` }));
}
