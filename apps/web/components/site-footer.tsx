import type { Edition } from "../lib/edition.ts";
import { NAVIGATION } from "../lib/navigation.ts";

/** What the register holds and does not, under which licence, and what the site does not do. */
export function SiteFooter({ edition }: { edition: Edition }) {
  const { paths, messages } = edition;
  const { site, punctuation } = messages;
  return (
    <footer className="site-footer">
      <div className="frame">
        <nav aria-label={site.more}>
          <ul>
            {NAVIGATION.foot.map((section) => (
              <li key={section}>
                <a href={paths[section]}>{site.sections[section]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{site.footer}</p>
        <p>
          {site.licence}
          {punctuation.gap}
          {site.noTracking}
        </p>
      </div>
    </footer>
  );
}
