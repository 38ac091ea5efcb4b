import type { ReactNode } from "react";

/** Head of a page: what kind of record it is, its name, and what it says in a line. */
export function PageHead({
  kicker,
  title,
  long = false,
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  /** Titles of several lines are set smaller. */
  long?: boolean;
  children?: ReactNode;
}) {
  return (
    <header className="page-head" data-long={long}>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
