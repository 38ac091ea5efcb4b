import type { Crosswalk } from "../../lib/crosswalk.ts";
import type { Edition } from "../../lib/edition.ts";
import { ForceMark } from "../force-mark.tsx";

/** The strongest force of each instrument on every topic that one of them speaks of. */
export function TopicRows({ edition, crosswalk }: { edition: Edition; crosswalk: Crosswalk }) {
  const { paths, said, messages } = edition;
  const { compare: words, vocabulary, counts, views } = messages;
  const { answer, sides, forceOf } = crosswalk;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={messages.site.sections.topics} tabIndex={0}>
      <table className="topic-rows">
        <caption className="visually-hidden">{messages.site.sections.topics}</caption>
        <thead>
          <tr>
            <th scope="col">{views.topic}</th>
            {sides.map(({ id, letter, title }) => (
              <th key={id} scope="col">
                {letter} <span className="visually-hidden">{said(title)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.topics.map(({ topic, sides: own }) => (
            <tr key={topic}>
              <th scope="row">
                <a href={paths.topic(topic)}>{vocabulary.topics[topic]}</a>
              </th>
              {own.map(({ statements, strongest }, at) => {
                const force = strongest && forceOf(strongest.force);
                return (
                  <td key={sides[at]?.id}>
                    {force ? (
                      <>
                        <ForceMark edition={edition} force={force} />{" "}
                        <span className="aside">{counts.number(statements)}</span>
                      </>
                    ) : (
                      <span className="missing">{words.silent}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
