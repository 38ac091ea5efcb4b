import { machineDate } from "../lib/dates.ts";
import type { Edition } from "../lib/edition.ts";

/** An EDTF date, for readers and for programs. */
export const Day = ({ edition, date, className }: { edition: Edition; date: string; className?: string }) => (
  <time dateTime={machineDate(date)} className={className}>
    {edition.dated(date)}
  </time>
);
