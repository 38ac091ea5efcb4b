import type { ReactNode } from "react";

/** Head of a page: what kind of record it is, its name, and what it says in a line. */
export function PageHead({
  kicker,
  title,
  children,
}: {
  kicker?: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  return (
    <header className="page-head" data-long={title.length > 90}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
