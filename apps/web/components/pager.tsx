import type { Edition } from "../lib/edition.ts";

/** The way to the next page of a list, and back to its first. `path` may have parameters of its own. */
export function Pager({
  edition,
  path,
  next,
  onFirst,
}: {
  edition: Edition;
  path: string;
  next: string | null;
  onFirst: boolean;
}) {
  const { messages } = edition;
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
