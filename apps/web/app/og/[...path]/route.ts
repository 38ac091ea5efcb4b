import { editionOf } from "../../../lib/edition.ts";
import { FALLBACK, isLanguage } from "../../../lib/languages.ts";
import { COLOURS } from "../../../lib/pictures/canvas.ts";
import { cardPicture } from "../../../lib/pictures/card-picture.ts";
import { cardOf } from "../../../lib/pictures/cards.ts";
import { pngOf } from "../../../lib/pictures/png.ts";

type Context = { readonly params: Promise<{ path: string[] }> };

const FILE = /^(.+)\.png$/u;

/** The picture under which a record is shared: `{language}/{resource}/{id}.png`; without a language it is in English. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [file = "", resource = "", language = FALLBACK, ...more] = (await params).path.toReversed();
  const [, id] = FILE.exec(file) ?? [];
  if (id === undefined || !isLanguage(language) || more.length > 0)
    return new Response(null, { status: 404 });
  const edition = editionOf(language);
  const card = await cardOf(edition, resource, id);
  if (!card) return new Response(null, { status: 404 });
  return new Response(await pngOf(cardPicture(edition, card), { language, ground: COLOURS.ground }), {
    headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
  });
}
