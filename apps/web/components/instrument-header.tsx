import type { InstrumentAnswer } from "@concordance/api/client";
import { dateInWords } from "../lib/dates";
import { languageName, title } from "../lib/labels";
import { Fact, Facts } from "./facts";
import { PartyLink } from "./names";
import { ScrollTable } from "./scroll-table";
import { SourceRefs } from "./sources";

const MANY = 12;

type Props = { instrument: InstrumentAnswer };

/** Parties with their roles; a long list opens on demand and says first how many it holds. */
function Parties({ instrument }: Props) {
  const roles = [...new Set(instrument.parties.map(({ role }) => role))];
  return roles.map((role) => {
    const parties = instrument.parties.filter((party) => party.role === role);
    const list = (
      <ul className="inline-list">
        {parties.map(({ party, capacity }) => (
          <li key={party}>
            <PartyLink id={party} included={instrument.included} />
            {capacity && <span className="aside"> ({capacity})</span>}
          </li>
        ))}
      </ul>
    );
    const name = `${title(role)}${parties.length > 1 ? "s" : ""}`;
    return (
      <Fact key={role} name={role === "declined" ? "Declined" : name}>
        {parties.length <= MANY ? (
          list
        ) : (
          <details>
            <summary>{parties.length} parties</summary>
            {list}
          </details>
        )}
      </Fact>
    );
  });
}

function Sourced({ instrument, field }: Props & { field: keyof InstrumentAnswer["evidence"] }) {
  if (instrument.unverified.includes(field)) return <span className="unverified">unverified</span>;
  return <SourceRefs ids={instrument.evidence[field] ?? []} sources={instrument.sources} />;
}

function Titles({ instrument }: Props) {
  return Object.entries(instrument.title)
    .filter(([tag]) => tag !== "en")
    .map(([tag, text]) => (
      <p key={tag} className="other-title" lang={tag} dir={tag === "ar" ? "rtl" : undefined}>
        {text}
      </p>
    ));
}

/** Title, kind and facts of an instrument, each with its sources or the word that there is none. */
export function InstrumentHeader({ instrument }: Props) {
  const { event } = instrument;
  return (
    <header className="record-head">
      <p className="kicker">
        {title(instrument.kind)} · {dateInWords(instrument.adopted)}
      </p>
      <h1>{instrument.title.en}</h1>
      <Titles instrument={instrument} />
      <Facts>
        <Fact name="Adopted">
          <time dateTime={instrument.adopted}>{dateInWords(instrument.adopted)}</time>
          <Sourced instrument={instrument} field="adopted" />
        </Fact>
        <Fact name="Place">
          {instrument.place && (
            <>
              {instrument.place}
              <Sourced instrument={instrument} field="place" />
            </>
          )}
        </Fact>
        <Fact name="Event">
          {event && (
            <>
              {event.name}
              {event.dates && `, ${dateInWords(event.dates)}`}
              <Sourced instrument={instrument} field="event" />
            </>
          )}
        </Fact>
        <Fact name="Standing">
          {title(instrument.binding)}
          <Sourced instrument={instrument} field="binding" />
        </Fact>
        <Parties instrument={instrument} />
        {instrument.identifiers.length > 0 && (
          <Fact name="Identifiers">{instrument.identifiers.map(({ value }) => value).join(", ")}</Fact>
        )}
        <Fact name="Statements">
          {instrument.counts.statements}
          {instrument.counts.reported > 0 && `, ${instrument.counts.reported} of them from a report`}
        </Fact>
      </Facts>
    </header>
  );
}

const READ = { whole: "read whole", part: "read in part", "not-read": "not read" } as const;

/** The language versions and reports, and what was read of each. */
export function Texts({ instrument }: Props) {
  const texts = [...instrument.expressions, ...instrument.reports];
  return (
    <section aria-labelledby="read">
      <h2 id="read">What was read</h2>
      <ScrollTable name="Language versions and reports">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Standing</th>
            <th scope="col">For this register</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <tr key={text.id}>
              <th scope="row">
                {text.address ? (
                  <a href={text.address} rel="noopener noreferrer external">
                    {languageName(text.language)}
                  </a>
                ) : (
                  languageName(text.language)
                )}
              </th>
              <td>{"status" in text ? title(text.status) : `Report (${text.kind})`}</td>
              <td>
                {READ[text.read]}
                <SourceRefs ids={text.sources} sources={instrument.sources} />
                {text.note && <span className="aside"> {text.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
