import type { InstrumentFacts } from "@concordance/api/client";
import { machineDate } from "../lib/dates.ts";
import { paths } from "../lib/site.ts";
import { dated, said } from "../lib/words.ts";
import { messages } from "../messages/index.ts";

const { vocabulary, counts } = messages;

/** A number that says itself what it is stands alone; another one needs the name of its scheme. */
const identifierName = ({ scheme, value }: InstrumentFacts["identifiers"][number]): string =>
  scheme === "un-symbol" || scheme === "un-draft" ? value : `${vocabulary.identifiers[scheme]} ${value}`;

function InstrumentLine({ instrument }: { instrument: InstrumentFacts }) {
  const {
    id,
    title,
    kind,
    binding,
    adopted,
    place,
    identifiers,
    parties,
    counts: numbers,
    coverage,
  } = instrument;
  const coded = numbers.statements - numbers.reported;
  return (
    <li>
      <p className="kicker">
        <time dateTime={machineDate(adopted)}>{dated(adopted)}</time>
        {place && ` · ${place}`}
      </p>
      <h3>
        <a href={paths.instrument(id)}>{said(title)}</a>
      </h3>
      <p className="facts-line">
        {[
          vocabulary.instrumentKinds[kind],
          vocabulary.bindings[binding].toLowerCase(),
          ...identifiers.filter(({ scheme }) => scheme !== "akn-work").map(identifierName),
          counts.parties(parties.length),
          counts.statements(coded),
          ...(numbers.reported > 0 ? [counts.reported(numbers.reported)] : []),
          messages.instrument.coverageOf[coverage.extent].toLowerCase(),
        ].join(" · ")}
      </p>
    </li>
  );
}

/** Instruments with the facts that tell them apart. */
export function InstrumentList({ instruments }: { instruments: readonly InstrumentFacts[] }) {
  if (instruments.length === 0) return <p className="missing">{messages.instruments.none}</p>;
  return (
    <ol className="instruments">
      {instruments.map((instrument) => (
        <InstrumentLine key={instrument.id} instrument={instrument} />
      ))}
    </ol>
  );
}
