import type { Hit, Included } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { hitPath } from "../lib/search-hits.ts";
import { isTopic } from "../lib/vocabularies.ts";
import { ForceMark } from "./force-mark.tsx";
import { Highlighted } from "./highlighted.tsx";
import { Foreign } from "./said.tsx";

type Shown = NonNullable<Hit["summary"]>;
type Reason = Hit["why"][number];

const REASONS_MAX = 3;

function ShownText({ edition, shown: { text, language, highlights } }: { edition: Edition; shown: Shown }) {
  return (
    <Foreign edition={edition} language={language}>
      <Highlighted text={text} highlights={highlights} />
    </Foreign>
  );
}

/** What was led to, by its name where it is a code of the register. */
function matchedName(edition: Edition, included: Included, { field, matched }: Reason): string {
  const { vocabulary } = edition.messages;
  const names: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    topic: vocabulary.topics,
    main: vocabulary.topics,
    force: vocabulary.forces,
    kind: vocabulary.instrumentKinds,
    class: { ...vocabulary.beneficiaries, ...vocabulary.actors },
  };
  if (field === "party") return edition.partyName(included, matched);
  if (field === "instrument") return edition.instrumentTitle(included, matched);
  if (field === "place") return edition.locatorWords(matched);
  return names[field]?.[matched] ?? matched;
}

/** Reasons that say something new: each thing that was led to once. */
function distinct(why: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return why
    .filter(({ typed, matched }) => {
      const key = `${typed} ${matched}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, REASONS_MAX);
}

function Why({ edition, hit, included }: { edition: Edition; hit: Hit; included: Included }) {
  const { search: words, punctuation } = edition.messages;
  const fields: Readonly<Record<string, string>> = words.fields;
  return (
    <details className="quiet why">
      <summary>{words.why}</summary>
      <ul className="points">
        {distinct(hit.why).map((reason) => (
          <li key={`${reason.typed} ${reason.matched}`}>
            <bdi>{punctuation.quoted(reason.typed)}</bdi>
            {punctuation.colon}
            <bdi>{matchedName(edition, included, reason)}</bdi>
            <span className="aside">
              {punctuation.bracketed(
                (fields[reason.field] ?? reason.field) + punctuation.comma + words.ways[reason.way],
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where a hit stands, for those that are parts of an instrument. */
function HitPlace({ edition, hit, included }: { edition: Edition; hit: Hit; included: Included }) {
  const { dated, locatorWords } = edition;
  const instrument = hit.instrument ? included.instruments[hit.instrument] : undefined;
  if (!instrument) return null;
  const place = hit.locator ? locatorWords(hit.locator) : undefined;
  const isPart = hit.type === "statement" || hit.type === "provision";
  return (
    <p className="place">
      {isPart && hit.summary && (
        <>
          <ShownText edition={edition} shown={hit.title} />
          {edition.messages.punctuation.comma}
        </>
      )}
      {[dated(instrument.adopted), place].filter(Boolean).join(edition.messages.punctuation.comma)}
    </p>
  );
}

/** A topic has its name and scope in the reader's language, though it was found by its English ones. */
function inOwnWords(edition: Edition, hit: Hit): Hit {
  const { language, messages } = edition;
  if (hit.type !== "topic" || hit.title.language === language || !isTopic(edition, hit.id)) return hit;
  const { topics, topicScopes } = messages.vocabulary;
  const own = (text: string): Shown => ({ text, language, highlights: [] });
  return { ...hit, title: own(topics[hit.id]), summary: own(topicScopes[hit.id]) };
}

/** Something that was found: what it is, what it says with the words marked, where it stands, and why. */
export function SearchHit({
  edition,
  hit: found,
  included,
}: {
  edition: Edition;
  hit: Hit;
  included: Included;
}) {
  const hit = inOwnWords(edition, found);
  const { paths, messages } = edition;
  const { search: words } = messages;
  const force = hit.force ? included.forces[hit.force] : undefined;
  const isPart = hit.type === "statement" || hit.type === "provision";
  return (
    <li className="statement hit">
      <p className="statement-head">
        {force ? (
          <ForceMark edition={edition} force={force} />
        ) : (
          <span className="hit-type">{words.types[hit.type]}</span>
        )}
      </p>
      <p className="summary">
        <a href={hitPath(paths, hit)}>
          <ShownText edition={edition} shown={isPart && hit.summary ? hit.summary : hit.title} />
        </a>
      </p>
      {!isPart && hit.summary && (
        <p className="place">
          <ShownText edition={edition} shown={hit.summary} />
        </p>
      )}
      <HitPlace edition={edition} hit={hit} included={included} />
      {hit.why.length > 0 && <Why edition={edition} hit={hit} included={included} />}
    </li>
  );
}
