import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Canonical } from "../../components/canonical.tsx";
import { ForceLegend } from "../../components/force-legend.tsx";
import { ForceTable } from "../../components/force-table.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { forces } from "../../lib/api.ts";
import { paths } from "../../lib/site.ts";
import { messages } from "../../messages/index.ts";

const words = messages.prose.methodology;

export const metadata: Metadata = { title: words.title, description: words.lead };

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
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

const Points = ({ items }: { items: readonly string[] }) => (
  <ul className="points">
    {items.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

function Review() {
  const { review, reviewMeaning } = messages.vocabulary;
  return (
    <Definitions
      items={(["draft", "checked", "verified"] as const).map((status) => [
        review[status],
        reviewMeaning[status],
      ])}
    />
  );
}

export default async function MethodologyPage() {
  const { items } = await forces();
  return (
    <>
      <Canonical path={paths.methodology} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <Section id="units" title={words.units.title}>
        <Definitions items={words.units.items} />
      </Section>
      <Section id="statement" title={words.splitting.title}>
        <Points items={words.splitting.items} />
      </Section>
      <Section id="force" title={words.force.title}>
        <p>{words.force.lead}</p>
        <ForceLegend forces={items} />
        <ForceTable forces={items} />
        <Points items={words.force.rules} />
      </Section>
      <Section id="topics" title={words.topics.title}>
        <p>{words.topics.lead}</p>
        <p>
          <a href={paths.topics}>{words.topics.link}</a>
        </p>
      </Section>
      <Section id="fields" title={words.fields.title}>
        <Definitions items={words.fields.items} />
      </Section>
      <Section id="review" title={words.review.title}>
        <p>{words.review.lead}</p>
        <Review />
      </Section>
      <Section id="coverage" title={words.coverage.title}>
        {words.coverage.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      <Section id="limits" title={words.limits.title}>
        <Points items={words.limits.items} />
      </Section>
    </>
  );
}
