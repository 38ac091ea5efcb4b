import type { Metadata } from "next";
import { KeptPages } from "../../../components/kept-pages.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PageScript } from "../../../components/page-script.tsx";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { offline } = editionAt((await params).lang).messages;
  return { title: offline.title, robots: { index: false } };
}

/** What the browser shows, without a connection, in place of a page that it does not keep. */
export default async function OfflinePage({ params }: Props) {
  const { offline: words } = editionAt((await params).lang).messages;
  return (
    <>
      <PageHead title={words.title}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <KeptPages title={words.kept} />
      <PageScript name="kept" />
    </>
  );
}
