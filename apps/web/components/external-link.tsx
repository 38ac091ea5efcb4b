import type { ReactNode } from "react";
import { messages } from "../messages/index.ts";

/** A link that leaves this site and says so. */
export function ExternalLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a className="external" href={address} rel="noopener noreferrer external">
      {children}
      <span className="visually-hidden"> {messages.external}</span>
    </a>
  );
}
