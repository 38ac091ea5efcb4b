import type { Citation } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { viewCitation } from "../../lib/view-citation.ts";

/** Where a representation of an answer is fetched from this site. */
const downloadOf = ({ paths }: Edition, link: string): string => link.replace(/^\/v1/u, paths.downloads);

interface ViewFootProps {
  readonly edition: Edition;
  readonly title: string;
  /** Address of the view, with all that was chosen. */
  readonly path: string;
  readonly citation: Citation;
  readonly links: Readonly<Record<string, string>>;
}

/** The forms of a view that can be kept: the table and, where there is a figure, the figure as vectors and as an image. */
function Downloads({ edition, links }: Pick<ViewFootProps, "edition" | "links">) {
  const { views } = edition.messages;
  const forms = [
    ["CSV", links.csv],
    ["SVG", links.svg],
    ["PNG", links.svg?.replace(".svg", ".png")],
  ] as const;
  return (
    <section aria-labelledby={edition.anchor("downloads")}>
      <h2 id={edition.anchor("downloads")}>{views.download}</h2>
      <ul className="downloads">
        {forms.map(
          ([form, link]) =>
            link && (
              <li key={form}>
                <a href={downloadOf(edition, link)} aria-label={views.rendered(form)}>
                  {form}
                </a>
              </li>
            ),
        )}
      </ul>
      {edition.language !== "en" && <p className="note">{views.englishTable}</p>}
    </section>
  );
}

/** Foot of a view: how it is kept and how it is cited, with the day and snapshot of the register that it shows. */
export function ViewFoot({ edition, title, path, citation, links }: ViewFootProps) {
  const { views } = edition.messages;
  return (
    <div className="two-columns view-foot">
      <section aria-labelledby={edition.anchor("cite")} className="cite">
        <h2 id={edition.anchor("cite")}>{views.cite}</h2>
        <p className="citation">{viewCitation(edition, title, citation, path)}</p>
        <p className="note">{views.citeNote}</p>
      </section>
      <Downloads edition={edition} links={links} />
    </div>
  );
}
