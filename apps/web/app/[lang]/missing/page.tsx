import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { editionAt } from "../../../lib/edition.ts";

type Props = {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ readonly why?: string }>;
};

const WAYS = ["instruments", "parties", "topics"] as const;

async function wordsOf({ params, searchParams }: Props) {
  const edition = editionAt((await params).lang);
  const { notFound, withdrawn } = edition.messages;
  const isGone = (await searchParams).why === "withdrawn";
  return { edition, kicker: isGone ? "410" : "404", words: isGone ? withdrawn : notFound };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words } = await wordsOf(props);
  return { title: words.title, robots: { index: false } };
}

/** What an address shows under which there is nothing, or nothing any more. The proxy sets the status. */
export default async function MissingPage(props: Props) {
  const { edition, kicker, words } = await wordsOf(props);
  const { paths, messages } = edition;
  return (
    <>
      <PageHead kicker={kicker} title={words.title}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <h2>{messages.notFound.ways}</h2>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>
            <a href={paths[way]}>{messages.site.sections[way]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
