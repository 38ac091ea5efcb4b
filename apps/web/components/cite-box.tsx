import type { Edition } from "../lib/edition.ts";
import { addressOf } from "../lib/site.ts";
import { CopyButton } from "./copy-button.tsx";
import { ExternalLink } from "./external-link.tsx";

/** Forms of a citation that programs read, by their proper names. */
const FORMS = [
  ["BibTeX", ".bib"],
  ["RIS", ".ris"],
  ["CSL-JSON", ".csl.json"],
] as const;

interface CiteProps {
  readonly edition: Edition;
  readonly title: string;
  readonly note?: string;
  readonly citations: readonly (readonly [style: string, citation: string])[];
  /** Path of the page, without parameters. */
  readonly path: string;
  /** Path of the record in the API, where it has forms that programs read. */
  readonly record?: string;
  /** Day of the register's latest change. */
  readonly day: string | null;
  readonly official?: string | undefined;
}

function Ways({ edition, path, record, day, official }: Omit<CiteProps, "title" | "citations">) {
  const { cite: words, punctuation } = edition.messages;
  return (
    <ul className="cite-ways">
      <li>
        {words.permanent}
        {punctuation.colon}
        <a className="long" href={path}>
          {addressOf(path)}
        </a>
      </li>
      {record && (
        <li>
          {words.formats}
          {punctuation.colon}
          {FORMS.map(([name, ending], index) => (
            <span key={name}>
              {index > 0 && punctuation.comma}
              <a href={record + ending}>{name}</a>
            </span>
          ))}
        </li>
      )}
      {official && (
        <li>
          <ExternalLink edition={edition} address={official}>
            {words.official}
          </ExternalLink>
        </li>
      )}
      {day && (
        <li>
          <a href={`${path}?asOf=${day}`} rel="nofollow">
            {words.asOf(edition.dated(day))}
          </a>
        </li>
      )}
    </ul>
  );
}

/** A citation to be selected or copied, under the name of its style where it has one. */
export function CitationLine({
  edition,
  style,
  citation,
}: {
  edition: Edition;
  style?: string;
  citation: string;
}) {
  const { copy, copied } = edition.messages.cite;
  return (
    <div className="citation-line">
      {style && <h3>{style}</h3>}
      <p className="citation">{citation}</p>
      <CopyButton words={{ copy, copied }} />
    </div>
  );
}

/**
 * How to cite a record: one citation to be selected, the other styles folded, forms for programs, the permanent address.
 */
export function CiteBox({ edition, title, note, citations, ...ways }: CiteProps) {
  const { cite: words, punctuation } = edition.messages;
  const lines = citations.map(([style, citation]) => (
    <CitationLine key={style} edition={edition} style={style} citation={citation} />
  ));
  return (
    <section aria-labelledby={edition.anchor("cite")} className="cite">
      <h2 id={edition.anchor("cite")}>{title}</h2>
      {lines.slice(0, 1)}
      {lines.length > 1 && (
        <details className="other-styles">
          <summary>{words.otherStyles(edition.listed(citations.slice(1).map(([style]) => style)))}</summary>
          {lines.slice(1)}
        </details>
      )}
      <p className="note">
        {words.select}
        {punctuation.gap}
        {note}
      </p>
      <Ways edition={edition} {...ways} />
    </section>
  );
}
