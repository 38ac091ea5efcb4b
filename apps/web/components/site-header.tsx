import type { Edition } from "../lib/edition.ts";
import { NAVIGATION } from "../lib/navigation.ts";
import { LanguageChoice } from "./language-choice.tsx";

/** Name of the site, its languages and its sections; where the page belongs is marked. `path` may have parameters. */
export function SiteHeader({ edition, path }: { edition: Edition; path: string }) {
  const { paths, messages } = edition;
  const { site } = messages;
  const [page = ""] = path.split("?", 1);
  const current = (section: string) => {
    if (page === section) return "page";
    return page.startsWith(`${section}/`) ? "true" : undefined;
  };
  return (
    <header className="site-header">
      <div className="frame">
        <LanguageChoice edition={edition} path={path} />
        <a className="wordmark" href={paths.home}>
          {site.name}
        </a>
        <nav className="sections" aria-label={site.navigation}>
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
