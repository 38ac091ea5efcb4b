import { statement } from "../../../../lib/api.ts";
import { cardSvg } from "../../../../lib/card-svg.ts";
import { cardOf } from "../../../../lib/cards.ts";
import { editionOf } from "../../../../lib/edition.ts";
import { embeddedPage, embedPolicy } from "../../../../lib/embedded.ts";
import { FALLBACK, isLanguage } from "../../../../lib/languages.ts";
import { addressOf, pathsIn } from "../../../../lib/site.ts";

type Context = { readonly params: Promise<{ id: string }> };

const SVG = ".svg";
const KEPT = {
  "Cache-Control": "public, max-age=3600",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
};
const NOTHING = {
  "Content-Type": "text/plain; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'",
};

async function picture(id: string): Promise<Response> {
  const card = await cardOf("statements", id);
  if (!card) return new Response("404", { status: 404, headers: NOTHING });
  return new Response(cardSvg(card, addressOf(pathsIn(FALLBACK).statement(id))), {
    headers: {
      ...KEPT,
      "Content-Type": "image/svg+xml",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

/** A statement for other sites: a page for a frame, in the language of `lang`, or with the ending .svg a picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (id.endsWith(SVG)) return picture(id.slice(0, -SVG.length));
  const record = await statement(id);
  if (!record) return new Response("404", { status: 404, headers: NOTHING });
  const language = new URL(request.url).searchParams.get("lang") ?? FALLBACK;
  const nonce = btoa(crypto.randomUUID());
  return new Response(embeddedPage(editionOf(isLanguage(language) ? language : FALLBACK), record, nonce), {
    headers: {
      ...KEPT,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": embedPolicy(nonce),
    },
  });
}
