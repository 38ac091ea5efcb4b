import type { Edition } from "../../lib/edition.ts";

const VIEWS = ["matrix", "positions", "timeline", "graph", "lineage", "divergences"] as const;

/** The other ways to look at several records at once. */
export function OtherViews({ edition }: { edition: Edition }) {
  const { paths, messages } = edition;
  const { views, site } = messages;
  return (
    <section aria-labelledby={edition.anchor("other-views")}>
      <h2 id={edition.anchor("other-views")}>{views.other}</h2>
      <dl className="ways">
        {VIEWS.map((view) => (
          <div key={view}>
            <dt>
              <a href={paths[view]}>{site.sections[view]}</a>
            </dt>
            <dd>{views.about[view]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
