import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, Points, ProseSection } from "../../../components/prose-section.tsx";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accessibility } = editionAt((await params).lang).messages;
  return { title: accessibility.title, description: accessibility.lead };
}

export default async function AccessibilityPage({ params }: Props) {
  const { messages, paths } = editionAt((await params).lang);
  const { standard, works, tested, limits, ...words } = messages.accessibility;
  return (
    <>
      <Canonical path={paths.accessibility} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <ProseSection id="standard" title={standard.title}>
        <Paragraphs texts={standard.paragraphs} />
      </ProseSection>
      <ProseSection id="works" title={works.title}>
        <Points items={works.points} />
      </ProseSection>
      <ProseSection id="tested" title={tested.title}>
        <Paragraphs texts={tested.paragraphs} />
      </ProseSection>
      <ProseSection id="limits" title={limits.title}>
        <Points items={limits.points} />
      </ProseSection>
    </>
  );
}
