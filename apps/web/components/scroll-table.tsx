import type { ReactNode } from "react";

/** A table that scrolls by itself where the window is too narrow, and that a keyboard can reach to scroll. */
export function ScrollTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
    <section className="scroll" aria-label={name} tabIndex={0}>
      <table>
        <caption>{name}</caption>
        {children}
      </table>
    </section>
  );
}
