import type { ReactNode } from "react";

/** A titled part of a page of prose. */
export function ProseSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);

export const Points = ({ items }: { items: readonly string[] }) => (
  <ul className="points">
    {items.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
