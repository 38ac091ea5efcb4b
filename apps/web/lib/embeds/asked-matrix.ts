import type { MatrixAnswer } from "@concordance/client";
import { matrix } from "../api.ts";
import type { Edition } from "../edition.ts";
import { MATRIX_NAMES, type MatrixChoices, matrixQuery } from "../matrix-query.ts";
import { viewAnswer } from "../view-answer.ts";
import { viewQuery } from "../view-query.ts";

/** The matrix that an address asks for, with its rows as the edition sorts them, in the parameters of its view, one page of rows; null where the API refuses them. */
export async function askedMatrix(
  request: Request,
  edition: Edition,
): Promise<{ readonly answer: MatrixAnswer; readonly choices: MatrixChoices } | null> {
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
  const choices = await viewQuery(Promise.resolve(given), MATRIX_NAMES);
  const answer = await viewAnswer(matrix(await matrixQuery(edition, choices)));
  return answer ? { answer, choices } : null;
}
