import { FALLBACK } from "../lib/languages.ts";
import { pathLanguage } from "../lib/site.ts";
import { ERRORS } from "../messages/errors.ts";
import { PageHead } from "./page-head.tsx";

/** What happened, what to do, and the reference under which the server wrote it down. It runs in the browser. */
export function Failure({
  path,
  error,
  retry,
  level = "h1",
}: {
  path: string;
  error: unknown;
  retry: () => void;
  /** Another level, where it is not the head of the page itself. */
  level?: "h1" | "h3";
}) {
  const language = pathLanguage(path) ?? FALLBACK;
  const words = ERRORS[language];
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <>
      <PageHead title={words.title} level={level}>
        <p className="lead">{words.body}</p>
      </PageHead>
      <p className="pager">
        <button type="button" onClick={() => retry()}>
          {words.retry}
        </button>
        <a href={`/${language}`}>{words.home}</a>
      </p>
      {reference && (
        <p className="note">
          {words.reference}: <code>{reference}</code>
        </p>
      )}
    </>
  );
}
