import type { Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { PageHead } from "../page-head.tsx";
import { Said } from "../said.tsx";
import { AloneLists } from "./alone-lists.tsx";
import { Interoperability } from "./interoperability.tsx";
import { SharedRows } from "./shared-rows.tsx";
import { TopicRows } from "./topic-rows.tsx";

/** The sides with their letters, dates and how far each is coded. */
function Sides({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { paths, dated, messages } = edition;
  return (
    <ul className="sides">
      {crosswalk.sides.map(({ id, letter, title, adopted, coverage }) => (
        <li key={id}>
          <b>{letter}</b>{" "}
          <a href={paths.instrument(id)}>
            <Said edition={edition} words={title} />
          </a>{" "}
          <span className="aside">
            {[dated(adopted), ...(coverage ? [messages.instrument.coverageInLine[coverage]] : [])].join(
              " · ",
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A comparison as a whole: what is shared, how much, topic by topic, and what stands alone. */
export function Comparison({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { listed, messages } = edition;
  const { compare: words, counts } = messages;
  const { answer } = crosswalk;
  const alone = answer.only.flatMap(({ statements }) => statements).length;
  return (
    <>
      <PageHead
        kicker={<a href={edition.paths.compare}>{words.title}</a>}
        title={words.heading(listed(crosswalk.sides.map(({ letter }) => letter)))}
      >
        <Sides edition={edition} crosswalk={crosswalk} />
        <p className="facts-line">{words.tally(counts.number(answer.groups.length), counts.number(alone))}</p>
      </PageHead>
      <section aria-labelledby="shared">
        <h2 id="shared">{words.shared}</h2>
        <p className="section-note">{words.sharedNote}</p>
        <SharedRows edition={edition} crosswalk={crosswalk} />
      </section>
      <section aria-labelledby="alike">
        <h2 id="alike">{words.interoperability}</h2>
        <p className="section-note">{words.measureNote}</p>
        <Interoperability edition={edition} crosswalk={crosswalk} />
      </section>
      <section aria-labelledby="by-topic">
        <h2 id="by-topic">{words.byTopic}</h2>
        <p className="section-note">{words.byTopicNote}</p>
        <TopicRows edition={edition} crosswalk={crosswalk} />
      </section>
      <section aria-labelledby="alone">
        <h2 id="alone">{words.alone}</h2>
        <p className="section-note">{words.aloneNote}</p>
        <AloneLists edition={edition} crosswalk={crosswalk} />
      </section>
    </>
  );
}
