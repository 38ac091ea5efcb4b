import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, ProseSection } from "../../../components/prose-section.tsx";
import { health } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

const PARTS = ["what", "data", "rights", "languages"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { about } = editionAt((await params).lang).messages;
  return { title: about.title, description: about.lead };
}

export default async function AboutPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const { about: words, counts } = messages;
  const { snapshot, schemaVersion, counts: numbers } = await health();
  return (
    <>
      <Canonical path={paths.about} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      {PARTS.map((part) => (
        <ProseSection key={part} id={part} title={words[part].title}>
          <Paragraphs texts={words[part].paragraphs} />
        </ProseSection>
      ))}
      <ProseSection id="snapshot" title={words.snapshot}>
        <p>
          {edition.inLine([
            counts.instruments(numbers.instruments),
            counts.provisions(numbers.provisions),
            counts.statements(numbers.statements),
            counts.parties(numbers.parties),
            counts.directActs(numbers.acts),
            counts.throughGroups(numbers.actsThroughGroups),
          ])}
        </p>
        <dl className="facts narrow">
          <div>
            <dt>{words.digest}</dt>
            <dd>
              <code className="long">{snapshot}</code>
            </dd>
          </div>
          <div>
            <dt>{words.version}</dt>
            <dd>{schemaVersion}</dd>
          </div>
        </dl>
      </ProseSection>
    </>
  );
}
