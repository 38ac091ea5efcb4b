import { hanSheet } from "../../../../lib/han-font.ts";
import { HAN_FOLDER, hanSlice } from "../../../../lib/han-slices.ts";

type Context = { readonly params: Promise<{ folder: string; file: string }> };

/** The address names the version, so what it gives never changes. */
const FOR_GOOD = "public, max-age=31536000, immutable";

const given = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { "Content-Type": type, "Cache-Control": FOR_GOOD } });

/** The packaged Chinese font: its style sheet, and its slices. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { folder, file } = await params;
  if (folder !== HAN_FOLDER) return new Response(null, { status: 404 });
  if (file === "han.css") return given(hanSheet(), "text/css; charset=utf-8");
  const slice = await hanSlice(file);
  return slice ? given(slice, "font/woff2") : new Response(null, { status: 404 });
}
