import { representation } from "../../../../lib/api.ts";
import { figurePng } from "../../../../lib/figure-png.ts";

type Context = { readonly params: Promise<{ path: string[] }> };

/** Representations of views that this site hands on; nothing else of the API is reached through it. */
const TABLES: ReadonlySet<string> = new Set([
  "compare.csv",
  "matrix.csv",
  "positions.csv",
  "timeline.csv",
  "graph.csv",
  "lineage.csv",
  "divergences.csv",
]);
const FIGURES: ReadonlySet<string> = new Set(["matrix.svg", "timeline.svg", "graph.svg"]);
/** Headers of the API that still hold here. */
const KEPT = [
  "Content-Type",
  "Content-Disposition",
  "Content-Security-Policy",
  "ETag",
  "Cache-Control",
] as const;

function kept(answer: Response): Headers {
  const headers = new Headers();
  for (const name of KEPT) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}

/** The figure of a name as an image. */
async function image(answer: Response, name: string): Promise<Response> {
  if (!answer.ok) return new Response(answer.body, { status: answer.status, headers: kept(answer) });
  return new Response(figurePng(await answer.text()), {
    headers: {
      "Content-Type": "image/png",
      "Content-Disposition": `attachment; filename="concordance-${name}"`,
      "Cache-Control": answer.headers.get("Cache-Control") ?? "no-cache",
    },
  });
}

/** A view as a file: the API's own representation under this site's address, or its figure as an image. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const name = (await params).path.join("/");
  const source = name.replace(/\.png$/u, ".svg");
  if (!TABLES.has(name) && !FIGURES.has(source)) return new Response(null, { status: 404 });
  const answer = await representation(`/v1/${source}${new URL(request.url).search}`);
  if (name !== source) return image(answer, name);
  return new Response(answer.body, { status: answer.status, headers: kept(answer) });
}
