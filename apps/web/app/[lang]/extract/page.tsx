import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { ExtractTool } from "../../../components/extract/extract-tool.tsx";
import type { ExtractWords } from "../../../components/extract/extract-words.ts";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, Points, ProseSection } from "../../../components/prose-section.tsx";
import { forces } from "../../../lib/api.ts";
import { type Edition, editionAt } from "../../../lib/edition.ts";
import { LANGUAGES } from "../../../lib/languages.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { extract } = editionAt((await params).lang).messages;
  return { title: extract.title, description: extract.lead };
}

async function wordsFor(edition: Edition): Promise<ExtractWords> {
  const { locale, messages, paths } = edition;
  const { items } = await forces();
  const named = items.map(({ id, family, strength }) => [
    id,
    { name: messages.vocabulary.forces[id], family, strength },
  ]);
  return {
    locale,
    tool: messages.extract.tool,
    forces: Object.fromEntries(named) as ExtractWords["forces"],
    topics: messages.vocabulary.topics,
    languages: LANGUAGES.map((tag) => ({ tag, name: edition.languageName(tag) })),
    names: paths.extractNames,
  };
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
      <ExtractTool words={await wordsFor(edition)} />
      <ProseSection id="how" title={words.how.title}>
        <Paragraphs texts={words.how.paragraphs} />
      </ProseSection>
      <ProseSection id="limits" title={words.limits.title}>
        <Points items={words.limits.items} />
      </ProseSection>
    </>
  );
}
