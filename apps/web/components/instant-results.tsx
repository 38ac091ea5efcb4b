import type { Edition } from "../lib/edition.ts";

/** Where the script `instant` shows first results while one types into the field of that id. */
export function InstantResults({ edition, input }: { edition: Edition; input: string }) {
  return (
    <div className="instant" data-for={input} data-address={edition.paths.searchFirst}>
      <div>
        <p role="status" className="note" />
      </div>
    </div>
  );
}
