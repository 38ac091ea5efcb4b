import { statement } from "../../../../lib/api.ts";
import type { Edition } from "../../../../lib/edition.ts";
import { framed, nothing, picture } from "../../../../lib/embeds/answers.ts";
import { askedEdition } from "../../../../lib/embeds/page.ts";
import { embeddedStatement } from "../../../../lib/embeds/statement.ts";
import { cardSvg } from "../../../../lib/pictures/card-svg.ts";
import { cardOf } from "../../../../lib/pictures/cards.ts";
import { addressOf } from "../../../../lib/site.ts";

type Context = { readonly params: Promise<{ id: string }> };

const SVG = ".svg";

async function statementPicture(edition: Edition, id: string): Promise<Response> {
  const card = await cardOf(edition, "statements", id);
  return card ? picture(cardSvg(edition, card, addressOf(edition.paths.statement(id)))) : nothing(404);
}

/** A statement for other sites, in the language of `lang`: a page for a frame or, with the ending .svg, a picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const edition = askedEdition(request);
  if (id.endsWith(SVG)) return statementPicture(edition, id.slice(0, -SVG.length));
  const record = await statement(id);
  return record ? framed((nonce) => embeddedStatement(edition, record, nonce)) : nothing(404);
}
