import { representation } from "../../../../lib/api.ts";

type Context = { readonly params: Promise<{ path: string[] }> };

/** Representations of views that this site hands on; nothing else of the API is reached through it. */
const KNOWN: ReadonlySet<string> = new Set([
  "compare.csv",
  "matrix.csv",
  "matrix.svg",
  "positions.csv",
  "timeline.csv",
  "timeline.svg",
  "graph.csv",
  "graph.svg",
  "lineage.csv",
  "divergences.csv",
]);
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

/** A view as a file: the API's own representation, under this site's address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const name = (await params).path.join("/");
  if (!KNOWN.has(name)) return new Response(null, { status: 404 });
  const answer = await representation(`/v1/${name}${new URL(request.url).search}`);
  return new Response(answer.body, { status: answer.status, headers: kept(answer) });
}
