import type { GraphAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { InstrumentTitle } from "../names.tsx";
import { Foreign } from "../said.tsx";
import { StatementLink } from "../statement-link.tsx";

type Edge = GraphAnswer["edges"][number];

/** Statements that are named; more are a number. */
const NAMED = 3;

/** Where the reference stands: statements that make it, or the record's own relation. */
function Places({ edition, edge }: { edition: Edition; edge: Edge }) {
  const { messages } = edition;
  const { graph: words, counts } = messages;
  const more = edge.statements.length - NAMED;
  return (
    <>
      <ul className="inline">
        {edge.statements.slice(0, NAMED).map((id) => (
          <li key={id}>
            <StatementLink edition={edition} id={id} />
          </li>
        ))}
      </ul>
      {more > 0 && <span className="aside"> +{counts.number(more)}</span>}
      {edge.statements.length === 0 && edge.recorded && <span className="aside">{words.recorded}</span>}
    </>
  );
}

/** Every reference in words, by the instrument that makes it. */
export function ReferenceTable({ edition, answer }: { edition: Edition; answer: GraphAnswer }) {
  const { paths, messages } = edition;
  const { graph: words, vocabulary, counts } = messages;
  const names = new Map(answer.nodes.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(answer.edges, ({ from }) => from);
  if (groups.size === 0) return <p className="missing">{words.none}</p>;
  return (
    <div className="reference-groups">
      {[...groups].map(([from, edges]) => (
        <details key={from} open={groups.size === 1}>
          <summary>
            <InstrumentTitle edition={edition} included={answer.included} id={from} />{" "}
            <span className="aside">{counts.number(edges.length)}</span>
          </summary>
          <table className="references">
            <caption className="visually-hidden">
              <InstrumentTitle edition={edition} included={answer.included} id={from} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.relation}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.where}</th>
              </tr>
            </thead>
            <tbody>
              {edges.map((edge) => (
                <tr key={`${edge.to} ${edge.relation}`}>
                  <td>{vocabulary.relations[edge.relation]}</td>
                  <th scope="row">
                    {answer.included.instruments[edge.to] ? (
                      <a href={paths.instrument(edge.to)}>
                        <InstrumentTitle edition={edition} included={answer.included} id={edge.to} />
                      </a>
                    ) : (
                      <Foreign edition={edition} quiet>
                        {names.get(edge.to) ?? edge.to}
                      </Foreign>
                    )}
                  </th>
                  <td>
                    <Places edition={edition} edge={edge} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </div>
  );
}
