import type { Metadata } from "next";
import { Canonical } from "../../../components/canonical.tsx";
import { ForceLegend } from "../../../components/force-legend.tsx";
import { ForceTable } from "../../../components/force-table.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraphs, Points, ProseSection } from "../../../components/prose-section.tsx";
import { QualitySection } from "../../../components/quality-section.tsx";
import { forces, quality } from "../../../lib/api.ts";
import { editionAt } from "../../../lib/edition.ts";
import type { Messages } from "../../../messages/messages.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { messages } = editionAt((await params).lang);
  const words = messages.methodology;
  return { title: words.title, description: words.lead };
}

const Definitions = ({ items }: { items: readonly (readonly [string, string])[] }) => (
  <dl className="facts">
    {items.map(([name, text]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

function Review({ vocabulary: { review, reviewMeaning } }: Pick<Messages, "vocabulary">) {
  return (
    <Definitions
      items={(["draft", "checked", "verified"] as const).map((status) => [
        review[status],
        reviewMeaning[status],
      ])}
    />
  );
}

export default async function MethodologyPage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const words = messages.methodology;
  const [{ items }, figures] = await Promise.all([forces(), quality()]);
  return (
    <>
      <Canonical path={paths.methodology} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <ProseSection id="units" title={words.units.title}>
        <Definitions items={words.units.items} />
      </ProseSection>
      <ProseSection id="statement" title={words.splitting.title}>
        <Points items={words.splitting.items} />
      </ProseSection>
      <ProseSection id="force" title={words.force.title}>
        <p>{words.force.lead}</p>
        <ForceLegend edition={edition} forces={items} />
        <ForceTable edition={edition} forces={items} />
        <Points items={words.force.rules} />
      </ProseSection>
      <ProseSection id="topics" title={words.topics.title}>
        <p>{words.topics.lead}</p>
        <p>
          <a href={paths.topics}>{words.topics.link}</a>
        </p>
      </ProseSection>
      <ProseSection id="fields" title={words.fields.title}>
        <Definitions items={words.fields.items} />
      </ProseSection>
      <ProseSection id="review" title={words.review.title}>
        <p>{words.review.lead}</p>
        <Review vocabulary={messages.vocabulary} />
      </ProseSection>
      <ProseSection id="coverage" title={words.coverage.title}>
        <Paragraphs texts={words.coverage.paragraphs} />
      </ProseSection>
      {figures && <QualitySection edition={edition} quality={figures} />}
      <ProseSection id="limits" title={words.limits.title}>
        <Points items={words.limits.items} />
      </ProseSection>
    </>
  );
}
