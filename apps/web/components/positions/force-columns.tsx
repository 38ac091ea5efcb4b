import type { ForceOverTimeAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { Day } from "../day.tsx";
import { ForceMark } from "../force-mark.tsx";
import { InstrumentTitle, PartyName } from "../names.tsx";

/** The force that a party took on a topic, instrument by instrument, the oldest first. */
export function ForceColumn({ edition, answer }: { edition: Edition; answer: ForceOverTimeAnswer }) {
  const { paths, messages } = edition;
  const { included, party, points } = answer;
  return (
    <div>
      <h3>
        <PartyName edition={edition} included={included} id={party} />
      </h3>
      {points.length === 0 && <p className="missing">{messages.positions.noForce}</p>}
      <ol className="force-points">
        {points.map(({ instrument, date, force, statements }) => {
          const known = included.forces[force];
          return (
            <li key={instrument}>
              <Day edition={edition} date={date} className="aside" />{" "}
              {known && <ForceMark edition={edition} force={known} />}
              <p>
                <a href={paths.instrument(instrument)}>
                  <InstrumentTitle edition={edition} included={included} id={instrument} />
                </a>{" "}
                <span className="aside">{messages.counts.statements(statements.length)}</span>
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
