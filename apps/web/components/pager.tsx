import { messages } from "../messages/index.ts";

/** The way to the next page of a list, and back to its first. `path` may have parameters of its own. */
export function Pager({ path, next, onFirst }: { path: string; next: string | null; onFirst: boolean }) {
  if (onFirst && !next) return null;
  const joint = path.includes("?") ? "&" : "?";
  return (
    <nav className="pager" aria-label={messages.paging.label}>
      {!onFirst && <a href={path}>{messages.paging.first}</a>}
      {next && (
        <a href={`${path}${joint}after=${encodeURIComponent(next)}`} rel="next">
          {messages.paging.next}
        </a>
      )}
    </nav>
  );
}
