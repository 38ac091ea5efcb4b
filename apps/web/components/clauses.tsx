import type { InstrumentAnswer, Provision, Statement } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Clause } from "./clause.tsx";
import { Foreign } from "./said.tsx";

/** Kinds that only hold others or say nothing by themselves; without statements they need no line that says so. */
const QUIET: ReadonlySet<string> = new Set(["title", "heading", "chapter", "dateline", "signature", "list"]);

/** Id of a provision on its instrument's page; those of a report carry the report's name. */
export const anchorOf = ({ locator, in: report }: Pick<Provision, "locator" | "in">): string =>
  report ? `${report}--${locator}` : locator;

function ProvisionSection({
  edition,
  provision,
  statements,
  holdsOthers,
  instrument,
}: {
  edition: Edition;
  provision: Provision;
  statements: readonly Statement[];
  holdsOthers: boolean;
  instrument: InstrumentAnswer;
}) {
  const { locatorWords, messages } = edition;
  const words = messages.instrument;
  const anchor = edition.anchor(anchorOf(provision));
  const empty = statements.length === 0;
  const silent = empty && provision.seen && !holdsOthers && !QUIET.has(provision.kind);
  return (
    <div className="provision">
      <div className="provision-head">
        <h3 id={anchor}>
          <a href={`#${anchor}`}>{locatorWords(provision.locator)}</a>
        </h3>
        {provision.heading && (
          <p className="provision-heading">
            <Foreign edition={edition}>{provision.heading}</Foreign>
          </p>
        )}
        {provision.note && provision.seen && (
          <p className="margin-note">
            <Foreign edition={edition}>{provision.note}</Foreign>
          </p>
        )}
      </div>
      <div>
        {!provision.seen && (
          <p className="unseen">
            <strong>{words.notSeen}</strong>{" "}
            {provision.note && <Foreign edition={edition}>{provision.note}</Foreign>}
          </p>
        )}
        {silent && <p className="missing">{words.nothingCoded}</p>}
        {!empty && (
          <ol className="clauses">
            {statements.map((statement) => (
              <Clause edition={edition} key={statement.id} statement={statement} instrument={instrument} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

/** Provisions of one layer in order, each with its statements; `report` names the report where it is that layer. */
export function Clauses({
  edition,
  instrument,
  report,
}: {
  edition: Edition;
  instrument: InstrumentAnswer;
  report?: string;
}) {
  const provisions = instrument.provisions.filter((provision) => provision.in === report);
  const statements = Map.groupBy(
    instrument.statements.filter(({ provenance, reported }) =>
      report ? provenance.text === report : !reported,
    ),
    ({ locator }) => locator,
  );
  return (
    <>
      {provisions.map((provision) => (
        <ProvisionSection
          edition={edition}
          key={provision.locator}
          provision={provision}
          statements={statements.get(provision.locator) ?? []}
          holdsOthers={provisions.some(({ locator }) => locator.startsWith(`${provision.locator}__`))}
          instrument={instrument}
        />
      ))}
    </>
  );
}
