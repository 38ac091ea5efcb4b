import type { Included, InstrumentFacts } from "@concordance/api/client";
import Link from "next/link";
import { instrumentPath } from "../lib/addresses";
import { dateInWords } from "../lib/dates";
import { title } from "../lib/labels";

const NAMED = 4;

const EXTENT = { whole: "coded whole", part: "coded in part", none: "facts only" } as const;

/** Up to four parties by name, then how many more. */
function partiesInWords(instrument: InstrumentFacts, included: Pick<Included, "parties">): string {
  const names = [
    ...new Set(instrument.parties.map(({ party }) => included.parties[party]?.name.en ?? party)),
  ];
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(", ")} and ${more} more` : names.join(", ");
}

/** One instrument as a list shows it. */
export function InstrumentItem({
  instrument,
  included,
  heading: Heading,
}: {
  instrument: InstrumentFacts;
  /** Level of its heading, one below that of the list. */
  heading: "h2" | "h3";
  included: Pick<Included, "parties">;
}) {
  return (
    <article className="item">
      <p className="kicker">
        <time dateTime={instrument.adopted}>{dateInWords(instrument.adopted)}</time>
        {instrument.place && ` · ${instrument.place}`} · {title(instrument.kind)}
      </p>
      <Heading>
        <Link href={instrumentPath(instrument.id)}>{instrument.title.en}</Link>
      </Heading>
      <p className="aside">
        {partiesInWords(instrument, included)} · {instrument.counts.statements} statements ·{" "}
        {EXTENT[instrument.coverage.extent]}
      </p>
    </article>
  );
}
