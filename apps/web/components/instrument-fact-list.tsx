import type { InstrumentAnswer } from "@concordance/api/client";
import type { ReactNode } from "react";
import { machineDate } from "../lib/dates.ts";
import { usualSpeakers } from "../lib/usual-speakers.ts";
import { dated, partyNames } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { ExpressionList } from "./expression-list.tsx";
import { PartyRoles } from "./party-roles.tsx";
import { SourceRefs } from "./source-refs.tsx";

const { instrument: words, vocabulary } = messages;

interface FactProps {
  readonly name: string;
  readonly refs?: ReactNode;
  readonly unverified?: boolean;
  readonly children: ReactNode;
}

/** A fact with the sources that give it; one that no source supports is marked. */
function Fact({ name, refs, unverified = false, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children ?? <span className="missing">{words.notRecorded}</span>} {refs}
        {unverified && (
          <>
            <span className="tag">{words.unverified}</span>
            <span className="note">{words.unverifiedNote}</span>
          </>
        )}
      </dd>
    </div>
  );
}

function EventName({ event }: { event: NonNullable<InstrumentAnswer["event"]> }) {
  return (
    <>
      {event.name}
      {event.dates && <span className="aside"> ({dated(event.dates)})</span>}
    </>
  );
}

/** The header of the instrument as a list of facts. */
export function InstrumentFactList({ instrument }: { instrument: InstrumentAnswer }) {
  const { kind, binding, adopted, place, event, identifiers, parties, expressions, note, included } =
    instrument;
  const usual = usualSpeakers(instrument.statements);
  const standing = (field: InstrumentAnswer["unverified"][number]) => ({
    unverified: instrument.unverified.includes(field),
    refs: instrument.evidence[field] && (
      <SourceRefs ids={instrument.evidence[field]} sources={instrument.sources} />
    ),
  });
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="visually-hidden">
        {words.facts}
      </h2>
      <dl className="facts">
        <Fact name={words.kind} {...standing("kind")}>
          {vocabulary.instrumentKinds[kind]}
        </Fact>
        <Fact name={words.binding} {...standing("binding")}>
          {vocabulary.bindings[binding]}
        </Fact>
        <Fact name={words.adopted} {...standing("adopted")}>
          <time dateTime={machineDate(adopted)}>{dated(adopted)}</time>
        </Fact>
        <Fact name={words.place} {...standing("place")}>
          {place}
        </Fact>
        <Fact name={words.event} {...standing("event")}>
          {event && <EventName event={event} />}
        </Fact>
        <Fact name={words.identifiers}>
          {identifiers.length > 0
            ? identifiers.map(({ scheme, value }) => (
                <span key={value} className="identifier">
                  {value} <span className="aside">{vocabulary.identifiers[scheme]}</span>
                </span>
              ))
            : undefined}
        </Fact>
        <Fact name={words.parties}>
          <PartyRoles parties={parties} included={included} />
        </Fact>
        {usual.length > 0 && <Fact name={messages.statement.speakers}>{partyNames(included, usual)}</Fact>}
        <Fact name={words.languages}>
          {expressions.length > 0 ? <ExpressionList expressions={expressions} /> : undefined}
        </Fact>
        {note && <Fact name={words.note}>{note}</Fact>}
      </dl>
    </section>
  );
}
