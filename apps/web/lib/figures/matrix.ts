import type { MatrixAnswer, MatrixRow } from "@concordance/client";
import { matrixFigure } from "@concordance/core";
import type { Edition } from "../edition.ts";
import { viewCitation } from "../view-citation.ts";
import { labelsOf } from "./labels.ts";

/** What a matrix shows, in a line. */
export function matrixTitle(
  { messages }: Edition,
  { rows, value }: Pick<MatrixAnswer, "rows" | "value">,
): string {
  const { matrix: words } = messages;
  const shown = rows === "party" ? words.parties : words.instruments;
  return words.caption(shown, value === "count" ? words.count : words.strongest);
}

/** Name of a row in the language of the edition. */
export function rowName(edition: Edition, { rows, included }: MatrixAnswer, id: string): string {
  return rows === "party" ? edition.partyName(included, id) : edition.instrumentTitle(included, id);
}

function cellsOf(topics: MatrixAnswer["topics"], { cells, silence }: MatrixRow) {
  return topics.map((topic) => {
    const cell = cells.find((one) => one.topic === topic);
    if (!cell) return { state: silence, strongest: null, statements: { length: 0 } };
    const { force, strength, statements } = cell;
    return { state: "speaks" as const, strongest: { force, strength }, statements: { length: statements } };
  });
}

/** A matrix as a figure; `path` is the address of its view. */
export function drawnMatrix(edition: Edition, answer: MatrixAnswer, path: string): string {
  const { topics, value, items, citation } = answer;
  const title = matrixTitle(edition, answer);
  const rows = items.map((row) => ({
    id: row.id,
    name: rowName(edition, answer, row.id),
    coded: row.coded,
    cells: cellsOf(topics, row),
  }));
  return matrixFigure(
    { rows, topics, cell: value },
    { labels: labelsOf(edition), title, citation: viewCitation(edition, title, citation, path) },
  );
}
