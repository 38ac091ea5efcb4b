import Link from "next/link";
import { InstrumentItem } from "../components/instrument-item";
import { instrumentPath } from "../lib/addresses";
import { getHealth, getInstruments } from "../lib/api";

const FIRST = "cn-fr-2024-ai-global-governance";

export default async function Home() {
  const [health, list] = await Promise.all([getHealth(), getInstruments()]);
  const { counts } = health;
  return (
    <>
      <section className="opening">
        <h1>What states have said about artificial intelligence, clause by clause</h1>
        <p className="lead">
          Who took which stance, with what force, on which topic, in which paragraph. Each statement has a
          permanent address, its sources, and a word on how far it was checked.
        </p>
        <ul className="figures">
          <li>
            <strong>{counts.instruments}</strong> instruments
          </li>
          <li>
            <strong>{counts.statements}</strong> statements
          </li>
          <li>
            <strong>{counts.acts}</strong> acts of parties
          </li>
        </ul>
        <p>
          Start with <Link href={instrumentPath(FIRST)}>China and France, Paris, 6 May 2024</Link>, with a{" "}
          <Link href="/topics">topic</Link>, or with a <Link href="/parties">party</Link>.
        </p>
      </section>
      <section aria-labelledby="newest">
        <h2 id="newest">Instruments, the newest first</h2>
        {list.items.map((instrument) => (
          <InstrumentItem heading="h3" key={instrument.id} instrument={instrument} included={list.included} />
        ))}
      </section>
    </>
  );
}
