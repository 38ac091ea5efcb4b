import { representation } from "../../../../lib/api.ts";
import { type Edition, editionAt } from "../../../../lib/edition.ts";
import { drawnGraph, drawnTimeline } from "../../../../lib/figures/history.ts";
import { drawnMatrix } from "../../../../lib/figures/matrix.ts";
import { figurePng } from "../../../../lib/pictures/png.ts";
import { viewAddress } from "../../../../lib/view-query.ts";

type Context = { readonly params: Promise<{ lang: string; path: string[] }> };

/** Tables of views that this site hands on; nothing else of the API is reached through it. */
const TABLES: ReadonlySet<string> = new Set([
  "compare.csv",
  "matrix.csv",
  "positions.csv",
  "timeline.csv",
  "graph.csv",
  "lineage.csv",
  "divergences.csv",
]);
/** Views that have a figure, drawn here in the language of the edition. */
const FIGURES = { matrix: drawnMatrix, timeline: drawnTimeline, graph: drawnGraph } as const;
const FIGURE = /^(matrix|timeline|graph)\.(svg|png)$/u;

/** Headers of the API that still hold here. */
const KEPT = [
  "Content-Type",
  "Content-Disposition",
  "Content-Security-Policy",
  "ETag",
  "Cache-Control",
] as const;

const SVG = {
  "Content-Type": "image/svg+xml; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
};

function asItComes(answer: Response): Response {
  const headers = new Headers();
  for (const name of KEPT) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}

/** The figure of a view as vectors or as an image. */
async function figure(
  edition: Edition,
  view: keyof typeof FIGURES,
  form: string,
  query: URLSearchParams,
): Promise<Response> {
  const answer = await representation(`/v1/${view}?${query}`);
  if (!answer.ok) return asItComes(answer);
  const address = viewAddress(edition.paths[view], Object.fromEntries(query));
  const svg = FIGURES[view](edition, await answer.json(), address);
  const kept = { "Cache-Control": answer.headers.get("Cache-Control") ?? "no-cache" };
  if (form === "svg") return new Response(svg, { headers: { ...SVG, ...kept } });
  return new Response(await figurePng(svg, edition.language), {
    headers: {
      ...kept,
      "Content-Type": "image/png",
      "Content-Disposition": `attachment; filename="concordance-${view}.png"`,
    },
  });
}

/** A view as a file: the API's own table under this site's address, or its figure in the language of the edition. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, path } = await params;
  const name = path.join("/");
  const { search, searchParams } = new URL(request.url);
  if (TABLES.has(name)) return asItComes(await representation(`/v1/${name}${search}`));
  const [, view, form = ""] = FIGURE.exec(name) ?? [];
  if (!view) return new Response(null, { status: 404 });
  return figure(editionAt(lang), view as keyof typeof FIGURES, form, searchParams);
}
