import type { Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { PageHead } from "../page-head.tsx";
import { Said } from "../said.tsx";
import { AloneLists } from "./alone-lists.tsx";
import { Interoperability } from "./interoperability.tsx";
import { SharedRows } from "./shared-rows.tsx";
import { TopicRows } from "./topic-rows.tsx";

interface ComparisonProps {
  readonly edition: Edition;
  readonly crosswalk: Crosswalk;
}

/** The sides by letter and title, which head the page. */
const SideTitles = ({ edition, crosswalk }: ComparisonProps) =>
  crosswalk.sides.map(({ id, letter, title }) => (
    <span key={id} className="side-title">
      <b>{letter}</b>{" "}
      <a href={edition.paths.instrument(id)}>
        <Said edition={edition} words={title} />
      </a>{" "}
    </span>
  ));

/** The date of each side and how far it is coded. */
function SideFacts({ edition, crosswalk }: ComparisonProps) {
  const { dated, messages } = edition;
  return (
    <ul className="side-facts">
      {crosswalk.sides.map(({ id, letter, adopted, coverage }) => (
        <li key={id} className="facts-line">
          <b>{letter}</b>{" "}
          {edition.inLine([
            dated(adopted),
            ...(coverage ? [messages.instrument.coverageInLine[coverage]] : []),
          ])}
        </li>
      ))}
    </ul>
  );
}

/** A comparison as a whole: what is shared, how much, topic by topic, and what stands alone. */
export function Comparison({ edition, crosswalk }: ComparisonProps) {
  const { messages } = edition;
  const { compare: words, counts } = messages;
  const { answer } = crosswalk;
  const alone = answer.only.flatMap(({ statements }) => statements).length;
  return (
    <>
      <PageHead
        kicker={<a href={edition.paths.compare}>{words.title}</a>}
        title={<SideTitles edition={edition} crosswalk={crosswalk} />}
        long
      >
        <SideFacts edition={edition} crosswalk={crosswalk} />
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
