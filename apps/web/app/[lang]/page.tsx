import { Canonical } from "../../components/canonical.tsx";
import { ForceLegend } from "../../components/force-legend.tsx";
import { InstrumentList } from "../../components/instrument-list.tsx";
import { forces, health, instruments } from "../../lib/api.ts";
import { editionAt } from "../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

const NEWEST = 5;
const WAYS = [
  ["instruments", "byInstrument"],
  ["parties", "byParty"],
  ["topics", "byTopic"],
  ["methodology", "byMethod"],
] as const;

export default async function HomePage({ params }: Props) {
  const edition = editionAt((await params).lang);
  const { messages, paths } = edition;
  const { home, counts, site } = messages;
  const [list, { counts: numbers }, { items }] = await Promise.all([instruments(), health(), forces()]);
  return (
    <>
      <Canonical path={paths.home} />
      <div className="home-head">
        <h1>{home.title}</h1>
        <p className="lead">{home.lead}</p>
        <p className="tally">
          {edition.inLine([
            counts.instruments(numbers.instruments),
            counts.statements(numbers.statements),
            counts.directActs(numbers.acts),
            counts.throughGroups(numbers.actsThroughGroups),
          ])}
        </p>
      </div>
      <div className="home-columns">
        <section aria-labelledby="newest">
          <h2 id="newest">{home.newest}</h2>
          <InstrumentList edition={edition} instruments={list.slice(0, NEWEST)} />
          {list.length > NEWEST && (
            <p>
              <a href={paths.instruments}>{home.all}</a>
            </p>
          )}
        </section>
        <section aria-labelledby="start">
          <h2 id="start">{home.start}</h2>
          <dl className="ways">
            {WAYS.map(([section, text]) => (
              <div key={section}>
                <dt>
                  <a href={paths[section]}>{site.sections[section]}</a>
                </dt>
                <dd>{home[text]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section aria-labelledby="force">
        <h2 id="force">{home.force}</h2>
        <ForceLegend edition={edition} forces={items} />
      </section>
    </>
  );
}
