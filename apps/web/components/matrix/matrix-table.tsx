import type { Force, MatrixAnswer, MatrixRow } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { matrixTitle } from "../../lib/figures/matrix.ts";
import { InstrumentTitle, PartyName } from "../names.tsx";
import { SilentSign, SpokenCell } from "./matrix-cell.tsx";

interface MatrixProps {
  readonly edition: Edition;
  readonly matrix: MatrixAnswer;
  readonly forces: ReadonlyMap<string, Force>;
  /** Address of the statements of a cell. */
  cellAddress(row: string, topic: string): string;
}

function RowName({ edition, matrix, row }: Pick<MatrixProps, "edition" | "matrix"> & { row: MatrixRow }) {
  const { paths } = edition;
  const { rows, included } = matrix;
  return rows === "party" ? (
    <a href={paths.party(row.id)}>
      <PartyName edition={edition} included={included} id={row.id} />
    </a>
  ) : (
    <a href={paths.instrument(row.id)}>
      <InstrumentTitle edition={edition} included={included} id={row.id} />
    </a>
  );
}

function Row({ edition, matrix, forces, cellAddress, row }: MatrixProps & { row: MatrixRow }) {
  const cells = new Map(row.cells.map((cell) => [cell.topic, cell]));
  return (
    <tr>
      <th scope="row">
        <RowName edition={edition} matrix={matrix} row={row} />
      </th>
      {row.cells.length === 0 && row.silence === "not-coded" ? (
        <td className="not-coded" colSpan={matrix.topics.length}>
          <span>{edition.messages.matrix.states["not-coded"]}</span>
        </td>
      ) : (
        matrix.topics.map((topic) => {
          const cell = cells.get(topic);
          return cell ? (
            <SpokenCell
              key={topic}
              edition={edition}
              cell={cell}
              force={forces.get(cell.force)}
              counts={matrix.value === "count"}
              address={cellAddress(row.id, topic)}
            />
          ) : (
            <td key={topic} className="silent" data-silence={row.silence}>
              <SilentSign edition={edition} silence={row.silence} />
            </td>
          );
        })
      )}
    </tr>
  );
}

/** The matrix as a table whose heads stay in sight: rows by name, topics by column, each cell with the way to its statements. */
export function MatrixTable(props: MatrixProps) {
  const { edition, matrix } = props;
  const { paths, messages } = edition;
  const { matrix: words, vocabulary } = messages;
  const caption = matrixTitle(edition, matrix);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll matrix-scroll" aria-label={caption} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {words.headings.name}
            </th>
            {matrix.topics.map((topic) => (
              <th key={topic} scope="col">
                <a href={paths.topic(topic)}>{vocabulary.topics[topic]}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.items.map((row) => (
            <Row key={row.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
