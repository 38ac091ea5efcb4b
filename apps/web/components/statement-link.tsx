import type { Edition } from "../lib/edition.ts";
import { shortId } from "../lib/words.ts";

/** The page of a statement by its short id. Among all links of a page, a screen reader hears what it is. */
export function StatementLink({
  edition,
  id,
  className,
}: {
  edition: Edition;
  id: string;
  className?: string;
}) {
  const { paths, messages } = edition;
  return (
    <a className={className} href={paths.statement(id)}>
      <span className="visually-hidden">
        {messages.statement.page}
        {messages.punctuation.gap}
      </span>
      {shortId(id)}
    </a>
  );
}
