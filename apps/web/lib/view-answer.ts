import { notFound } from "next/navigation";
import { isRefusal } from "./api.ts";

/**
 * The answer of the API for a view. What names a record that is not there is no page; choices that the API refuses give
 * `undefined`, so that the page can show its form again.
 */
export async function viewAnswer<Answer>(asked: Promise<Answer | null>): Promise<Answer | undefined> {
  const answer = await asked.catch((error: unknown) => {
    if (isRefusal(error)) return undefined;
    throw error;
  });
  if (answer === null) notFound();
  return answer;
}
