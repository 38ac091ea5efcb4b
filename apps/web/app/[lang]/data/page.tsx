import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { BulkTable, FormatTable } from "../../../components/data-tables.tsx";
import { FeedLinks, FeedList } from "../../../components/feed-links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { ProseSection } from "../../../components/prose-section.tsx";
import { bulk, lastDay } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import { addressOf } from "../../../lib/site.ts";

type Props = { readonly params: Promise<{ lang: string }> };

const RECORD = "cn-fr-2024-ai-global-governance";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = editionAt((await params).lang).messages.data;
  return { title: words.title, description: words.lead };
}

/** Calls that show what can be asked, in the order in which they are explained. */
const callsOn = (day: string | null): readonly string[] => [
  "/v1/search?topic=capacity-building&force=commit&type=statement",
  `/v1/instruments/${RECORD}.csv`,
  `/v1/statements/${RECORD}.s12.bib`,
  "/v1/search?q=protection+des+données&limit=2",
  day ? `/v1/instruments?asOf=${day}` : "/v1/instruments",
];

export default async function DataPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const { data: words, site } = messages;
  const [files, day] = await Promise.all([bulk(), lastDay()]);
  const calls = callsOn(day);
  return (
    <>
      <Canonical path={paths.data} />
      <FeedLinks edition={edition} subject="all" />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <ProseSection id="bulk" title={words.bulk.title}>
        <p>{words.bulk.lead}</p>
        <BulkTable edition={edition} files={files.items} />
      </ProseSection>
      <ProseSection id="formats" title={words.formats.title}>
        <p>{words.formats.lead}</p>
        <FormatTable edition={edition} />
      </ProseSection>
      <ProseSection id="calls" title={words.calls.title}>
        <p>{words.calls.lead}</p>
        <ul className="links">
          <li>
            <a href="/docs">{words.calls.reference}</a>
          </li>
          <li>
            <a href="/openapi.json">{words.calls.contract}</a>
          </li>
        </ul>
        <dl className="calls">
          {words.calls.items.map((text, index) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>
                <a href={calls[index]}>
                  <code className="long" dir="ltr">
                    {addressOf(calls[index] ?? "")}
                  </code>
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </ProseSection>
      <ProseSection id="feeds" title={words.feeds.title}>
        <p>{words.feeds.lead}</p>
        <FeedList subject="all" />
      </ProseSection>
      <ProseSection id="agents" title={words.agents.title}>
        <p>{words.agents.lead}</p>
        <p>
          <a href="/llms.txt">{words.agents.guide}</a>
        </p>
      </ProseSection>
      <ProseSection id="licence" title={words.rights.title}>
        <p>{words.rights.text}</p>
      </ProseSection>
      <ProseSection id="cite" title={words.cite.title}>
        <p className="citation">
          {`${site.name}. ${site.tagline}. ${day ? edition.dated(day) : ""}. ${addressOf(paths.home)}`}
        </p>
        <p className="note">{words.cite.note}</p>
      </ProseSection>
    </>
  );
}
