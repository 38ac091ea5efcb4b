import { framed, nothing } from "../../../lib/embeds/answers.ts";
import { askedMatrix } from "../../../lib/embeds/asked-matrix.ts";
import { embeddedMatrix } from "../../../lib/embeds/matrix.ts";
import { askedEdition } from "../../../lib/embeds/page.ts";

/** A matrix for other sites: a page for a frame, in the language of `lang`, with the parameters of its view. */
export async function GET(request: Request): Promise<Response> {
  const edition = askedEdition(request);
  const asked = await askedMatrix(edition, request);
  return asked ? framed((nonce) => embeddedMatrix({ edition, ...asked }, nonce)) : nothing(400);
}
