import type { Included, Statement } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { PartyNames, Qualifiers } from "./names.tsx";
import { Foreign } from "./said.tsx";

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a statement names: a record of this register as a link, anything else by its name. */
function ReferenceName({
  edition,
  reference,
}: {
  edition: Edition;
  reference: Statement["references"][number];
}) {
  const { paths } = edition;
  const inRegister = reference.kind === "instrument" && reference.id;
  return inRegister ? (
    <a href={paths.instrument(inRegister)}>
      <Foreign edition={edition} quiet>
        {reference.name}
      </Foreign>
    </a>
  ) : (
    <Foreign edition={edition} quiet>
      {reference.name}
    </Foreign>
  );
}

/**
 * Who speaks, who is to act, for whom, under which conditions. Only what says something: speakers where they are not all
 * the parties (`usual`), actors where they are not the speakers.
 */
export function StatementDetails({
  edition,
  statement,
  included,
  usual = [],
}: {
  edition: Edition;
  statement: Statement;
  included: Included;
  usual?: readonly string[];
}) {
  const { dated, listed, whoFor, messages } = edition;
  const { vocabulary, statement: words } = messages;
  const { speakers, actors, beneficiaries, qualifiers, references, deadline } = statement;
  const who = (classes: Readonly<Record<string, string>>, ids: readonly string[]) =>
    listed(ids.map((id) => whoFor(classes, included, id)));
  const asUsual = speakers.length === usual.length && speakers.every((id) => usual.includes(id));
  const plain = [beneficiaries, qualifiers, references].every((list) => list.length === 0);
  if (asUsual && plain && !deadline && actors.join() === "parties") return null;
  return (
    <dl className="details">
      {!asUsual && (
        <Detail name={words.speakers}>
          <PartyNames edition={edition} included={included} ids={speakers} />
        </Detail>
      )}
      {actors.join() !== "parties" && <Detail name={words.actors}>{who(vocabulary.actors, actors)}</Detail>}
      {beneficiaries.length > 0 && (
        <Detail name={words.beneficiaries}>{who(vocabulary.beneficiaries, beneficiaries)}</Detail>
      )}
      {qualifiers.length > 0 && (
        <Detail name={words.qualifiers}>
          <Qualifiers edition={edition} qualifiers={qualifiers} />
        </Detail>
      )}
      {references.length > 0 && (
        <Detail name={words.references}>
          <ul className="inline">
            {references.map((reference) => (
              <li key={reference.name}>
                <ReferenceName edition={edition} reference={reference} />
              </li>
            ))}
          </ul>
        </Detail>
      )}
      {deadline && <Detail name={words.deadline}>{dated(deadline)}</Detail>}
    </dl>
  );
}
