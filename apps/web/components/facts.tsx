import type { ReactNode } from "react";

/** A list of facts; a value that is not there says so. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="aside">not recorded</span>}</dd>
    </div>
  );
}
