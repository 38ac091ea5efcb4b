import type { Edition } from "../lib/edition.ts";

/** What a feed is about: `all`, or a resource with an id, as in `parties/fr`. */
type FeedSubject = "all" | `${"instruments" | "parties" | "topics"}/${string}`;

const FORMS = [
  { ending: ".atom", type: "application/atom+xml", name: "Atom" },
  { ending: ".feed.json", type: "application/feed+json", name: "JSON Feed" },
] as const;

/** Tells feed readers where the feeds of a page are; React puts the links into the head. */
export const FeedLinks = ({ edition, subject }: { edition: Edition; subject: FeedSubject }) =>
  FORMS.map(({ ending, type, name }) => (
    <link
      key={ending}
      rel="alternate"
      type={type}
      title={edition.messages.changes.feed + edition.messages.punctuation.bracketed(name)}
      href={`/v1/feeds/${subject}${ending}`}
    />
  ));

/** The same feeds as links for readers. */
export function FeedList({ subject }: { subject: FeedSubject }) {
  return (
    <ul className="links">
      {FORMS.map(({ ending, type, name }) => (
        <li key={ending}>
          <a href={`/v1/feeds/${subject}${ending}`} type={type} hrefLang="en">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
