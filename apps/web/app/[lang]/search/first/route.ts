import { search } from "../../../../lib/api.ts";
import { editionAt } from "../../../../lib/edition.ts";
import { firstHits } from "../../../../lib/first-hits.ts";
import { searchView } from "../../../../lib/search.ts";
import { viewAnswer } from "../../../../lib/view-answer.ts";

const SHOWN = 6;

/** First results for the words that a reader types. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const edition = editionAt((await params).lang);
  const { q } = searchView(Object.fromEntries(new URL(request.url).searchParams));
  const answer = q ? await viewAnswer(search({ q, limit: SHOWN, include: "none" })) : undefined;
  return answer ? Response.json(firstHits(edition, answer)) : new Response(null, { status: 400 });
}
