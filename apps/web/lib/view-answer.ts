import { isRefusal } from "./api.ts";

/**
 * The answer of the API for what an address asks. Choices that the API refuses, and a day on which a record was not there yet,
 * give `undefined`, so that the page can show its form again; a record that never was is told by the proxy.
 */
export async function viewAnswer<Answer>(asked: Promise<Answer | null>): Promise<Answer | undefined> {
  const answer = await asked.catch((error: unknown) => {
    if (isRefusal(error)) return undefined;
    throw error;
  });
  return answer ?? undefined;
}
