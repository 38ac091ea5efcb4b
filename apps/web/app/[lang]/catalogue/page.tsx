import type { Metadata } from "next";
import { CATALOGUE } from "../../../components/catalogue.ts";
import { CatalogueEntry } from "../../../components/catalogue-entry.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { editionAt } from "../../../lib/edition.ts";

type Props = { readonly params: Promise<{ lang: string }> };

export const metadata: Metadata = { title: "Catalogue", robots: { index: false, follow: false } };

/** Every component with its examples, for those who build the site. Its own words are English in every language. */
export default async function CataloguePage({ params }: Props) {
  const edition = editionAt((await params).lang);
  return (
    <>
      <PageHead title={<span lang="en">Catalogue of components</span>}>
        <p className="lead" lang="en" dir="ltr">
          What the pages are made of. Examples are invented and stand in the language of the page.
        </p>
      </PageHead>
      {CATALOGUE.map((component) => (
        <CatalogueEntry key={component.name} edition={edition} component={component} />
      ))}
    </>
  );
}
