import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";

/** A link that leaves this site and says so. */
export function ExternalLink({
  edition,
  address,
  children,
}: {
  edition: Edition;
  address: string;
  children: ReactNode;
}) {
  const { messages } = edition;
  return (
    <a className="external" href={address} rel="noopener noreferrer external">
      {children}
      <span className="visually-hidden"> {messages.site.otherSite}</span>
    </a>
  );
}
