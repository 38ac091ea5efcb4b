import { paths } from "../lib/site.ts";
import { messages } from "../messages/index.ts";

const { site } = messages;

/** What the register holds and does not, under which licence, and what the site does not do. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="frame">
        <p>{site.footer}</p>
        <p>
          {site.licence} {site.noTracking}
        </p>
        <p>
          <a className="colophon-link" href={paths.about}>
            {site.about}
          </a>
          <a className="colophon-link" href={paths.methodology}>
            {site.methodology}
          </a>
        </p>
      </div>
    </footer>
  );
}
