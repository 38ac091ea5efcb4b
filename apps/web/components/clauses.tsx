import type { InstrumentAnswer, Provision, Statement } from "@concordance/api/client";
import { place, title } from "../lib/labels";
import { StatementEntry } from "./statement-entry";

type Props = { instrument: InstrumentAnswer };

function ProvisionBlock({
  instrument,
  provision,
  statements,
  prefix,
}: Props & { provision: Provision; statements: readonly Statement[]; prefix: string }) {
  const byId = new Map<string, Statement>(
    instrument.statements.map((statement) => [statement.id, statement]),
  );
  return (
    <section className="provision" id={`${prefix}${provision.locator}`}>
      <h3 className="locator">
        {place(provision.locator)}
        {provision.heading && <span className="aside"> {provision.heading}</span>}
      </h3>
      <div>
        {!provision.seen && (
          <p className="unseen">Not seen: this provision is known to exist, its text was not read.</p>
        )}
        {provision.note && <p className="aside">{provision.note}</p>}
        {statements.map((statement) => (
          <StatementEntry
            key={statement.id}
            statement={statement}
            included={instrument.included}
            joined={statement.joined.flatMap((id) => byId.get(id) ?? [])}
          />
        ))}
      </div>
    </section>
  );
}

/** Provisions of one layer in order, each with its statements; those with nothing to show are left out. */
function Layer({ instrument, reported }: Props & { reported: boolean }) {
  const provisions = instrument.provisions.filter((provision) => (provision.in !== undefined) === reported);
  const statements = instrument.statements.filter((statement) => statement.reported === reported);
  return provisions.map((provision) => {
    const own = statements.filter(({ locator }) => locator === provision.locator);
    const silent = own.length === 0 && provision.seen && !provision.note;
    return silent ? null : (
      <ProvisionBlock
        key={`${provision.in ?? ""}${provision.locator}`}
        instrument={instrument}
        provision={provision}
        statements={own}
        prefix={reported ? "report-" : ""}
      />
    );
  });
}

/** The clauses of an instrument by provision, then what reports attribute to its parties. */
export function Clauses({ instrument }: Props) {
  return (
    <>
      <section aria-labelledby="clauses">
        <h2 id="clauses">Clause by clause</h2>
        <Layer instrument={instrument} reported={false} />
      </section>
      {instrument.counts.reported > 0 && (
        <section aria-labelledby="reported">
          <h2 id="reported">{title("as reported")}</h2>
          <p>What a report attributes to the parties. A report is a source, never the instrument.</p>
          <Layer instrument={instrument} reported />
        </section>
      )}
    </>
  );
}
