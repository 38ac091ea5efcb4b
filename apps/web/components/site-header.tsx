import type { Edition } from "../lib/edition.ts";
import { NAVIGATION } from "../lib/navigation.ts";

/** Name of the site and its sections; the one that the page belongs to is marked. */
export function SiteHeader({ edition, path }: { edition: Edition; path: string }) {
  const { paths, messages } = edition;
  const { site } = messages;
  const current = (section: string) => {
    if (path === section) return "page";
    return path.startsWith(`${section}/`) ? "true" : undefined;
  };
  return (
    <header className="site-header">
      <div className="frame">
        <a className="wordmark" href={paths.home}>
          {site.name}
        </a>
        <nav aria-label={site.navigation}>
          <ul>
            {NAVIGATION.head.map((section) => (
              <li key={section}>
                <a href={paths[section]} aria-current={current(paths[section])}>
                  {site.sections[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
