import type { Edition } from "../../lib/edition.ts";
import { TextField } from "./view-form.tsx";

/** Dates, folded away where none is chosen: up to when the world counts, and on which day the register is read. */
export function TimeFields({
  edition,
  until,
  asOf,
}: {
  edition: Edition;
  until?: string | undefined;
  asOf: string | undefined;
}) {
  const { views } = edition.messages;
  return (
    <details className="by-date" open={until !== undefined || asOf !== undefined}>
      <summary>{views.byDate}</summary>
      <TextField
        name="until"
        label={views.until}
        hint={views.untilHint}
        value={until}
        pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
      />
      <TextField
        name="asOf"
        label={views.asOf}
        hint={views.asOfHint}
        value={asOf}
        pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
      />
    </details>
  );
}
