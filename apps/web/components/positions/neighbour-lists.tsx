import type { Included, NeighboursAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { decimal, viewAddress } from "../../lib/view-query.ts";
import { InstrumentTitle, PartyName } from "../names.tsx";

type Neighbour = NeighboursAnswer["nearest"][number];

/** Instruments that are named as reasons. */
const NAMED = 3;

function Reasons({
  edition,
  word,
  reasons,
  included,
}: {
  edition: Edition;
  word: string;
  reasons: Neighbour["shared"];
  included: Included;
}) {
  const { paths } = edition;
  if (reasons.length === 0) return null;
  return (
    <li>
      <span className="aside">{word}</span>{" "}
      <ul className="inline">
        {reasons.slice(0, NAMED).map(({ instrument }) => (
          <li key={instrument}>
            <a href={paths.instrument(instrument)}>
              <InstrumentTitle edition={edition} included={included} id={instrument} />
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function NeighbourLine({
  edition,
  party,
  neighbour,
  included,
}: {
  edition: Edition;
  party: string;
  neighbour: Neighbour;
  included: Included;
}) {
  const { paths, locale, messages } = edition;
  const { positions: words, counts } = messages;
  const about = [
    `${words.nearness}${messages.punctuation.colon}${decimal(locale, neighbour.nearness)}`,
    `${words.told}${messages.punctuation.colon}${counts.number(neighbour.common)}`,
  ];
  return (
    <li>
      <a href={viewAddress(paths.positions, { a: party, b: neighbour.party })}>
        <PartyName edition={edition} included={included} id={neighbour.party} />
      </a>{" "}
      <span className="aside">{about.join(" · ")}</span>
      <ul className="reasons">
        <Reasons edition={edition} word={words.sharedReason} reasons={neighbour.shared} included={included} />
        <Reasons
          edition={edition}
          word={words.dividedReason}
          reasons={neighbour.divided}
          included={included}
        />
      </ul>
    </li>
  );
}

/** The parties nearest to and farthest from one, each with the instruments that tell it. */
export function NeighbourLists({ edition, neighbours }: { edition: Edition; neighbours: NeighboursAnswer }) {
  const { partyName, messages } = edition;
  const { positions: words } = messages;
  const { party, nearest, farthest, included } = neighbours;
  const who = partyName(included, party);
  const lists = [
    [words.nearest(who), nearest],
    [words.farthest(who), farthest],
  ] as const;
  return lists.map(([title, list]) => (
    <div key={title}>
      <h3>{title}</h3>
      <ol className="neighbours">
        {list.map((neighbour) => (
          <NeighbourLine
            key={neighbour.party}
            edition={edition}
            party={party}
            neighbour={neighbour}
            included={included}
          />
        ))}
      </ol>
    </div>
  ));
}
