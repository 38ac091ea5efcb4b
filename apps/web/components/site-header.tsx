import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";

const { site } = messages;
const LINKS = [
  [paths.instruments, site.instruments],
  [paths.parties, site.parties],
  [paths.topics, site.topics],
  [paths.methodology, site.methodology],
] as const;

/** Name of the site and its sections; the one that the page belongs to is marked. */
export function SiteHeader({ path }: { path: string }) {
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
            {LINKS.map(([section, name]) => (
              <li key={section}>
                <a href={section} aria-current={current(section)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
