import { Canonical } from "../../components/canonical.tsx";
import { FeedLinks } from "../../components/feed-links.tsx";
import { NewestInstruments } from "../../components/newest-instruments.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { health, newestInstruments } from "../../lib/api.ts";
import { editionAt } from "../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

const NEWEST = 3;
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
  const [newest, { counts: numbers }] = await Promise.all([newestInstruments(NEWEST), health()]);
  return (
    <>
      <Canonical path={paths.home} />
      <FeedLinks edition={edition} subject="all" />
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
        <SearchForm edition={edition} brief />
      </div>
      <div className="home-columns">
        <section aria-labelledby="newest">
          <h2 id="newest">{home.newest}</h2>
          <NewestInstruments edition={edition} instruments={newest} />
          {numbers.instruments > NEWEST && (
            <ul className="links">
              <li>
                <a href={paths.instruments}>{home.all}</a>
              </li>
              <li>
                <a href={paths.changes}>{site.sections.changes}</a>
              </li>
            </ul>
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
    </>
  );
}
