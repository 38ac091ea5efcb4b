import type { InstrumentFacts } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Day } from "./day.tsx";
import { Said } from "./said.tsx";

/** A number that says itself what it is stands alone; another one needs the name of its scheme. */
const identifierName = (
  edition: Edition,
  { scheme, value }: InstrumentFacts["identifiers"][number],
): string => {
  const { identifiers } = edition.messages.vocabulary;
  return scheme === "un-symbol" || scheme === "un-draft" ? value : `${identifiers[scheme]} ${value}`;
};

function InstrumentLine({ edition, instrument }: { edition: Edition; instrument: InstrumentFacts }) {
  const { paths, messages } = edition;
  const { vocabulary, counts } = messages;
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
  // Nothing coded is no count: a zero would say that the text makes no statement.
  const counted = coverage.extent !== "none" || coded > 0;
  return (
    <li>
      <p className="kicker">
        <Day edition={edition} date={adopted} />
        {place && ` · ${place}`}
      </p>
      <h3>
        <a href={paths.instrument(id)}>
          <Said edition={edition} words={title} />
        </a>
      </h3>
      <p className="facts-line">
        {edition.inLine([
          vocabulary.instrumentKinds[kind],
          vocabulary.bindingsInLine[binding],
          ...identifiers
            .filter(({ scheme }) => scheme !== "akn-work")
            .map((identifier) => identifierName(edition, identifier)),
          counts.parties(parties.length),
          ...(counted ? [counts.statements(coded)] : []),
          ...(numbers.reported > 0 ? [counts.reported(numbers.reported)] : []),
          messages.instrument.coverageInLine[coverage.extent],
        ])}
      </p>
    </li>
  );
}

/** Instruments with the facts that tell them apart. */
export function InstrumentList({
  edition,
  instruments,
}: {
  edition: Edition;
  instruments: readonly InstrumentFacts[];
}) {
  const { messages } = edition;
  if (instruments.length === 0) return <p className="missing">{messages.instruments.none}</p>;
  return (
    <ol className="instruments">
      {instruments.map((instrument) => (
        <InstrumentLine edition={edition} key={instrument.id} instrument={instrument} />
      ))}
    </ol>
  );
}
