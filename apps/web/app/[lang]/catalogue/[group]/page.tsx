import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CATALOGUE } from "../../../../components/catalogue.ts";
import { CatalogueEntry, entryAnchor } from "../../../../components/catalogue-entry.tsx";
import { answers } from "../../../../components/examples/answers.ts";
import { PageHead } from "../../../../components/page-head.tsx";
import { GROUP_NAMES, isCatalogueGroup } from "../../../../lib/catalogue-groups.ts";
import { editionAt } from "../../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string; group: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await params;
  if (!isCatalogueGroup(group)) notFound();
  return { title: `Catalogue: ${GROUP_NAMES[group]}`, robots: { index: false, follow: false } };
}

/** Components of one group with their examples, for those who build the site. */
export default async function CatalogueGroupPage({ params }: Props) {
  const { lang, group } = await params;
  const edition = editionAt(lang);
  if (!isCatalogueGroup(group)) notFound();
  const components = CATALOGUE.filter((component) => component.group === group);
  const given = await answers();
  return (
    <>
      <div lang="en" dir="ltr">
        <PageHead
          kicker={<a href={edition.paths.catalogue}>Catalogue of components</a>}
          title={GROUP_NAMES[group]}
        />
        <nav aria-label="Components of this page" className="catalogue-contents">
          <ul>
            {components.map((component) => (
              <li key={component.file}>
                <a href={`#${entryAnchor(component)}`}>{component.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {components.map((component) => (
        <CatalogueEntry key={component.file} edition={edition} component={component} answers={given} />
      ))}
    </>
  );
}
