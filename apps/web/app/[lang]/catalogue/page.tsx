import type { Metadata } from "next";
import { CATALOGUE } from "../../../components/catalogue.ts";
import { entryAnchor } from "../../../components/catalogue-entry.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { CATALOGUE_GROUPS, GROUP_NAMES } from "../../../lib/catalogue-groups.ts";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export const metadata: Metadata = { title: "Catalogue", robots: { index: false, follow: false } };

/** What the catalogue of components holds, by group. Its own words are English in every language. */
export default async function CataloguePage({ params }: Props) {
  const { paths } = editionAt((await params).lang);
  return (
    <div lang="en" dir="ltr">
      <PageHead title="Catalogue of components">
        <p className="lead">
          What the pages are made of. Examples show an invented register, in the language of the page.
        </p>
      </PageHead>
      <div className="catalogue-index">
        {CATALOGUE_GROUPS.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>
              <a href={paths.catalogueGroup(group)}>{GROUP_NAMES[group]}</a>
            </h2>
            <ul>
              {CATALOGUE.filter((component) => component.group === group).map((component) => (
                <li key={component.file}>
                  <a href={`${paths.catalogueGroup(group)}#${entryAnchor(component)}`}>{component.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
