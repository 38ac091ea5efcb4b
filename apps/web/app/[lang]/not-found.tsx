import type { Metadata } from "next";
import { PageHead } from "../../components/page-head.tsx";
import { requestEdition } from "../../lib/request-edition.ts";

const WAYS = ["instruments", "parties", "topics"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await requestEdition();
  return { title: messages.notFound.title };
}

export default async function NotFoundPage() {
  const { messages, paths } = await requestEdition();
  const { notFound: words, site } = messages;
  return (
    <>
      <PageHead kicker="404" title={words.title}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <h2>{words.ways}</h2>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>
            <a href={paths[way]}>{site.sections[way]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
