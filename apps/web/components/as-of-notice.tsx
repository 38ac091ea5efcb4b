import type { Edition } from "../lib/edition.ts";

/** Says that a record is shown as it was on a day, with the way to it as it is now. */
export function AsOfNotice({
  edition,
  day,
  path,
}: {
  edition: Edition;
  day: string | undefined;
  path: string;
}) {
  const { cite: words } = edition.messages;
  if (day === undefined) return null;
  return (
    <p className="as-of" role="note">
      {words.past(edition.dated(day))} <a href={path}>{words.now}</a>
    </p>
  );
}
