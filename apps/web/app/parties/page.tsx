import type { Metadata } from "next";
import Link from "next/link";
import { partyPath } from "../../lib/addresses";
import { getParties } from "../../lib/api";

export const metadata: Metadata = {
  title: "Parties",
  description: "States and bodies with an act or a statement in the register.",
  alternates: { canonical: "/parties" },
};

const byName = new Intl.Collator("en").compare;

export default async function Parties() {
  const parties = (await getParties()).toSorted((a, b) => byName(a.name.en, b.name.en));
  return (
    <>
      <h1>Parties</h1>
      <p className="lead">{parties.length} states and bodies with an act or a statement in the register.</p>
      <ul className="columns">
        {parties.map(({ id, name, counts }) => (
          <li key={id}>
            <Link href={partyPath(id)}>{name.en}</Link>{" "}
            <span className="aside">
              {counts.acts} acts, {counts.statements} statements
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
