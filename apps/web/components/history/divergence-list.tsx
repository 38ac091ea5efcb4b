import type { DivergencesAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { directionOf } from "../../lib/languages.ts";
import { ForceMark } from "../force-mark.tsx";
import { InstrumentTitle } from "../names.tsx";
import { Foreign } from "../said.tsx";

type Divergence = DivergencesAnswer["items"][number];
type Reading = Divergence["readings"][number];

/** Languages that read one force, with the terms that carry it, the force that most have first. */
const byForce = (readings: readonly Reading[]) =>
  [...Map.groupBy(readings, ({ force }) => force)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );

function Readings({
  edition,
  answer,
  item,
}: {
  edition: Edition;
  answer: DivergencesAnswer;
  item: Divergence;
}) {
  const { languageName, messages } = edition;
  return byForce(item.readings).map(([force, readings]) => {
    const known = answer.included.forces[force];
    return (
      <div key={force} className="reading">
        {known && <ForceMark edition={edition} force={known} />}
        <ul className="inline">
          {readings.map(({ language, term }) => (
            <li key={language}>
              {languageName(language)}
              {term && messages.punctuation.colon}
              <bdi lang={language} dir={directionOf(language)}>
                {term}
              </bdi>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** Provisions whose language versions differ, with the force of each version and what reading them showed. */
export function DivergenceList({ edition, answer }: { edition: Edition; answer: DivergencesAnswer }) {
  const { paths, dated, locatorWords, messages } = edition;
  const { divergences: words, counts } = messages;
  if (answer.items.length === 0) return <p className="missing">{words.none}</p>;
  return (
    <table className="divergences">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.provision}</th>
          <th scope="col">{words.readings}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {answer.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <a href={`${paths.instrument(item.instrument)}#${item.locator}`}>
                {locatorWords(item.locator)}
              </a>
              <span className="aside">
                <InstrumentTitle edition={edition} included={answer.included} id={item.instrument} />
              </span>
            </th>
            <td>
              <Readings edition={edition} answer={answer} item={item} />
              <p className="aside">
                {item.gap > 0 ? words.gap(counts.number(item.gap)) : words.sameStrength}
              </p>
            </td>
            <td>
              <strong>{words.statuses[item.status]}</strong>
              {item.note && (
                <p className="note">
                  <Foreign edition={edition}>{item.note}</Foreign>
                </p>
              )}
              <p className="note">{words.method(item.method.extractor, dated(item.method.date))}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
