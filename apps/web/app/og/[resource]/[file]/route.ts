import { cardImage } from "../../../../lib/card-image.tsx";
import { cardOf } from "../../../../lib/cards.ts";

type Context = { readonly params: Promise<{ resource: string; file: string }> };

const FILE = /^(.+)\.png$/u;

/** The picture under which a record is shared. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { resource, file } = await params;
  const [, id] = FILE.exec(file) ?? [];
  const card = id === undefined ? null : await cardOf(resource, id);
  return card ? cardImage(card) : new Response(null, { status: 404 });
}
