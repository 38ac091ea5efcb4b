import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, ProseSection } from "../../../components/prose-section.tsx";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

const PARTS = ["reading", "server", "texts"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { privacy } = editionAt((await params).lang).messages;
  return { title: privacy.title, description: privacy.lead };
}

export default async function PrivacyPage({ params }: Props) {
  const { messages, paths } = editionAt((await params).lang);
  const words = messages.privacy;
  return (
    <>
      <Canonical path={paths.privacy} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      {PARTS.map((part) => (
        <ProseSection key={part} id={part} title={words[part].title}>
          <Paragraphs texts={words[part].paragraphs} />
        </ProseSection>
      ))}
    </>
  );
}
