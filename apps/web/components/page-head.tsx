import type { ReactNode } from "react";

/** Head of a page: what kind of record it is, its name, and what it says in a line. */
export function PageHead({
  kicker,
  title,
  long = false,
  level: Heading = "h1",
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  /** Titles of several lines are set smaller. */
  long?: boolean;
  /** Another level, where it is not the head of the page itself. */
  level?: "h1" | "h3";
  children?: ReactNode;
}) {
  return (
    <header className="page-head" data-long={long}>
      {kicker && <p className="kicker">{kicker}</p>}
      <Heading className="page-title">{title}</Heading>
      {children}
    </header>
  );
}
