import { messages } from "../messages/index.ts";

/** The way to the next page of a list, and back to its first. */
export function Pager({ path, next, onFirst }: { path: string; next: string | null; onFirst: boolean }) {
  if (onFirst && !next) return null;
  return (
    <nav className="pager" aria-label={messages.paging.label}>
      {!onFirst && <a href={path}>{messages.paging.first}</a>}
      {next && (
        <a href={`${path}?after=${encodeURIComponent(next)}`} rel="next">
          {messages.paging.next}
        </a>
      )}
    </nav>
  );
}
