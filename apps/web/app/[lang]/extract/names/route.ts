import { names } from "../../../../lib/api.ts";

/** Names for the extractor in the reader's browser; they change with the register alone. */
export async function GET(): Promise<Response> {
  return Response.json(await names(), { headers: { "Cache-Control": "public, max-age=3600" } });
}
