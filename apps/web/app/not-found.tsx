import type { Metadata } from "next";
import { PageHead } from "../components/page-head.tsx";
import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";

const { notFound: words, site } = messages;

export const metadata: Metadata = { title: words.title };

export default function NotFoundPage() {
  return (
    <>
      <PageHead kicker="404" title={words.title}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <h2>{words.ways}</h2>
      <ul>
        <li>
          <a href={paths.instruments}>{site.instruments}</a>
        </li>
        <li>
          <a href={paths.parties}>{site.parties}</a>
        </li>
        <li>
          <a href={paths.topics}>{site.topics}</a>
        </li>
      </ul>
    </>
  );
}
