import type { MatrixAnswer } from "@concordance/client";
import { matrix } from "../api.ts";
import type { Edition } from "../edition.ts";
import { MATRIX_NAMES, type MatrixChoices, matrixQuery } from "../matrix-query.ts";
import { viewAnswer } from "../view-answer.ts";
import { viewQuery } from "../view-query.ts";

/**
 * One page of rows of the matrix that an address asks for in the parameters of its view, as the edition sorts them; null where
 * the API refuses them.
 */
export async function askedMatrix(
  edition: Edition,
  request: Request,
): Promise<{ readonly answer: MatrixAnswer; readonly choices: MatrixChoices } | null> {
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
  const choices = await viewQuery(Promise.resolve(given), MATRIX_NAMES);
  const answer = await viewAnswer(matrix(matrixQuery(edition, choices)));
  return answer ? { answer, choices } : null;
}
