import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { ExtractTool } from "../../../components/extract/extract-tool.tsx";
import { extractWords } from "../../../components/extract/extract-words.ts";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, Points, ProseSection } from "../../../components/prose-section.tsx";
import { forces } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { extract } = editionAt((await params).lang).messages;
  return { title: extract.title, description: extract.lead };
}

export default async function ExtractPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { extract: words } = edition.messages;
  return (
    <>
      <Canonical path={edition.paths.extract} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <noscript>
        <p className="margin-note">{words.noScript}</p>
      </noscript>
      <ExtractTool words={extractWords(edition, (await forces()).items)} />
      <ProseSection id="how" title={words.how.title}>
        <Paragraphs texts={words.how.paragraphs} />
      </ProseSection>
      <ProseSection id="limits" title={words.limits.title}>
        <Points items={words.limits.items} />
      </ProseSection>
    </>
  );
}
