import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";
import { PageHead } from "./page-head.tsx";

const words = messages.error;

/** What happened, what to do, and the reference under which the server wrote it down. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <>
      <PageHead title={words.title}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <p className="pager">
        <button type="button" onClick={() => retry()}>
          {words.retry}
        </button>
        <a href={paths.home}>{words.home}</a>
      </p>
      {reference && (
        <p className="note">
          {words.reference}: <code>{reference}</code>
        </p>
      )}
    </>
  );
}
