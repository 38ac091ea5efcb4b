import type { InstrumentAnswer } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { usualSpeakers } from "../lib/usual-speakers.ts";
import { Day } from "./day.tsx";
import { ExpressionList } from "./expression-list.tsx";
import { PartyNames } from "./names.tsx";
import { PartyRoles } from "./party-roles.tsx";
import { Foreign } from "./said.tsx";
import { SourceRefs } from "./source-refs.tsx";

interface FactProps {
  readonly name: string;
  readonly refs?: ReactNode;
  readonly unverified?: boolean;
  readonly children: ReactNode;
}

/** A fact with the sources that give it; one that no source supports is marked. */
function Fact({ edition, name, refs, unverified = false, children }: FactProps & { edition: Edition }) {
  const { messages } = edition;
  const { instrument: words } = messages;
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

function EventName({ edition, event }: { edition: Edition; event: NonNullable<InstrumentAnswer["event"]> }) {
  const { dated } = edition;
  return (
    <>
      <Foreign edition={edition}>{event.name}</Foreign>
      {event.dates && <span className="aside"> ({dated(event.dates)})</span>}
    </>
  );
}

/** The header of the instrument as a list of facts. */
export function InstrumentFactList({
  edition,
  instrument,
}: {
  edition: Edition;
  instrument: InstrumentAnswer;
}) {
  const { messages } = edition;
  const { instrument: words, vocabulary } = messages;
  const { kind, binding, adopted, place, event, identifiers, parties, expressions, note, included } =
    instrument;
  const usual = usualSpeakers(instrument.statements);
  const standing = (field: InstrumentAnswer["unverified"][number]) => ({
    unverified: instrument.unverified.includes(field),
    refs: instrument.evidence[field] && (
      <SourceRefs edition={edition} ids={instrument.evidence[field]} sources={instrument.sources} />
    ),
  });
  return (
    <section aria-labelledby={edition.anchor("facts")}>
      <h2 id={edition.anchor("facts")} className="visually-hidden">
        {words.facts}
      </h2>
      <dl className="facts">
        <Fact edition={edition} name={words.kind} {...standing("kind")}>
          {vocabulary.instrumentKinds[kind]}
        </Fact>
        <Fact edition={edition} name={words.binding} {...standing("binding")}>
          {vocabulary.bindings[binding]}
        </Fact>
        <Fact edition={edition} name={words.adopted} {...standing("adopted")}>
          <Day edition={edition} date={adopted} />
        </Fact>
        <Fact edition={edition} name={words.place} {...standing("place")}>
          {place && (
            <Foreign edition={edition} quiet>
              {place}
            </Foreign>
          )}
        </Fact>
        <Fact edition={edition} name={words.event} {...standing("event")}>
          {event && <EventName edition={edition} event={event} />}
        </Fact>
        <Fact edition={edition} name={words.identifiers}>
          {identifiers.length > 0
            ? identifiers.map(({ scheme, value }) => (
                <span key={value} className="identifier">
                  <bdi dir="ltr">{value}</bdi> <span className="aside">{vocabulary.identifiers[scheme]}</span>
                </span>
              ))
            : undefined}
        </Fact>
        <Fact edition={edition} name={words.parties}>
          <PartyRoles edition={edition} parties={parties} included={included} />
        </Fact>
        {usual.length > 0 && (
          <Fact edition={edition} name={messages.statement.speakers}>
            <PartyNames edition={edition} included={included} ids={usual} />
          </Fact>
        )}
        <Fact edition={edition} name={words.languages}>
          {expressions.length > 0 ? (
            <ExpressionList edition={edition} expressions={expressions} />
          ) : undefined}
        </Fact>
        {note && (
          <Fact edition={edition} name={words.note}>
            <Foreign edition={edition}>{note}</Foreign>
          </Fact>
        )}
      </dl>
    </section>
  );
}
