import type { Metadata } from "next";
import { Canonical } from "../../components/canonical.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { health } from "../../lib/api.ts";
import { paths } from "../../lib/site.ts";
import { messages } from "../../messages/index.ts";

const words = messages.prose.about;

export const metadata: Metadata = { title: words.title, description: words.lead };

export default async function AboutPage() {
  const { snapshot, schemaVersion, counts: numbers } = await health();
  const { counts } = messages;
  return (
    <>
      <Canonical path={paths.about} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      {words.sections.map(({ id, title, paragraphs }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section aria-labelledby="snapshot">
        <h2 id="snapshot">{words.snapshot}</h2>
        <p>
          {[
            counts.instruments(numbers.instruments),
            counts.provisions(numbers.provisions),
            counts.statements(numbers.statements),
            counts.parties(numbers.parties),
            counts.directActs(numbers.acts),
            counts.throughGroups(numbers.actsThroughGroups),
          ].join(" · ")}
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
      </section>
    </>
  );
}
