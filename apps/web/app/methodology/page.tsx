import type { Metadata } from "next";
import Link from "next/link";
import { ForceMark } from "../../components/force-mark";
import { ScrollTable } from "../../components/scroll-table";
import { getForces, getHealth } from "../../lib/api";
import { title } from "../../lib/labels";

export const metadata: Metadata = {
  title: "Methodology",
  description:
    "What a statement is, how its force and topics are decided, how far records were checked, and the limits.",
  alternates: { canonical: "/methodology" },
};

const UNITS = [
  ["Instrument", "One act adopted or issued by parties on a date. It exists apart from any text of it."],
  ["Expression", "One language version of the instrument’s text, with its standing."],
  ["Report", "A text by somebody else about the instrument. It is a source, never the instrument."],
  ["Provision", "A structural unit with a stable locator: an article, a paragraph, a recital, a point."],
  ["Statement", "One speaker takes one stance, with one force, toward one action or proposition."],
] as const;

function Forces({ items }: { items: Awaited<ReturnType<typeof getForces>>["items"] }) {
  return (
    <ScrollTable name="The sixteen forces">
      <thead>
        <tr>
          <th scope="col">Force</th>
          <th scope="col">Family</th>
          <th scope="col">The parties …</th>
          <th scope="col">Statements</th>
        </tr>
      </thead>
      <tbody>
        {items.map((force) => (
          <tr key={force.id}>
            <th scope="row">
              <ForceMark force={force} />
            </th>
            <td>{title(force.family)}</td>
            <td>{force.meaning}</td>
            <td>{force.counts.statements}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

export default async function Methodology() {
  const [{ items }, { counts, schemaVersion, snapshot }] = await Promise.all([getForces(), getHealth()]);
  const { review } = counts;
  return (
    <>
      <h1>Methodology</h1>
      <p className="lead">
        Every statement is coded under one codebook, by the same rules for a bilateral statement, a resolution
        and a treaty, so that they can be compared.
      </p>
      <section aria-labelledby="units">
        <h2 id="units">Units</h2>
        <dl className="topic-table">
          {UNITS.map(([name, meaning]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="force">
        <h2 id="force">Force</h2>
        <p>
          The verb that carries the stance decides, not the subject matter. Where one verb governs another,
          the outer one rules. Hedges and negations are kept as qualifiers. That an instrument does not bind
          in law is said of the instrument, not of its clauses.
        </p>
        <Forces items={items} />
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">Topics</h2>
        <p>
          Up to five of <Link href="/topics">41 topics</Link>, the main one first: what the clause asks for or
          speaks of, before its setting. Only what the clause itself says counts.
        </p>
      </section>
      <section aria-labelledby="review">
        <h2 id="review">How far records were checked</h2>
        <ul className="plain-list">
          <li>
            <strong>{review.draft}</strong> drafts: not read against the text by an editor.
          </li>
          <li>
            <strong>{review.checked}</strong> checked: read against the text by an editor of the project.
          </li>
          <li>
            <strong>{review.verified}</strong> verified: read by an independent expert.
          </li>
        </ul>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">Limits</h2>
        <ul className="plain-list">
          <li>
            Summaries are ours and say what a clause says, no more. For the words themselves, open the
            official text.
          </li>
          <li>
            Where the text was not read, the record says so and the statement is known from accounts only.
          </li>
          <li>Where sources differ, every value stands with its source; none is chosen.</li>
          <li>A party without a statement here may have spoken elsewhere: the register is not complete.</li>
        </ul>
      </section>
      <p className="aside">
        Form {schemaVersion}; snapshot <code>{snapshot.slice(0, 16)}</code>.
      </p>
    </>
  );
}
