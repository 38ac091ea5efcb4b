import { nothing, picture } from "../../../lib/embeds/answers.ts";
import { askedMatrix } from "../../../lib/embeds/asked-matrix.ts";
import { askedEdition } from "../../../lib/embeds/page.ts";
import { drawnMatrix } from "../../../lib/figures/matrix.ts";
import { viewAddress } from "../../../lib/view-query.ts";

/** A matrix for other sites as a picture, in the language of `lang`, with the parameters of its view. */
export async function GET(request: Request): Promise<Response> {
  const edition = askedEdition(request);
  const asked = await askedMatrix(edition, request);
  if (!asked) return nothing(400);
  return picture(drawnMatrix(edition, asked.answer, viewAddress(edition.paths.matrix, asked.choices)));
}
