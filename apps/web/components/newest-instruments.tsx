import type { InstrumentFacts } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Day } from "./day.tsx";
import { Said } from "./said.tsx";

/** Instruments by date and title alone, where there is little room. */
export function NewestInstruments({
  edition,
  instruments,
}: {
  edition: Edition;
  instruments: readonly InstrumentFacts[];
}) {
  const { paths, messages } = edition;
  return (
    <ol className="newest">
      {instruments.map(({ id, title, adopted, counts, coverage }) => (
        <li key={id}>
          <a href={paths.instrument(id)}>
            <Said edition={edition} words={title} />
          </a>
          <span className="facts-line">
            <Day edition={edition} date={adopted} />
            {" · "}
            {coverage.extent === "none"
              ? messages.instrument.coverageInLine.none
              : messages.counts.statements(counts.statements - counts.reported)}
          </span>
        </li>
      ))}
    </ol>
  );
}
