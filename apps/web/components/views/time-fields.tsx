import type { Edition } from "../../lib/edition.ts";
import { TextField } from "./view-form.tsx";

/** Up to when the world counts, and on which day the register is read. */
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
    <>
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
    </>
  );
}
