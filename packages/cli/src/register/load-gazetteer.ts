import { type Gazetteer, gazetteerFrom } from "@concordance/core";
import { say } from "../output.ts";
import { loadSnapshot } from "./load-snapshot.ts";

/** Names of the built register; without a snapshot none, and one line says so. */
export async function loadGazetteer(): Promise<Gazetteer | undefined> {
  const snapshot = await loadSnapshot();
  if (snapshot.ok) return gazetteerFrom(snapshot.value);
  const [issue] = snapshot.issues;
  say(`parties and bodies are not told by name: ${issue?.message}. ${issue?.tip}`);
  return undefined;
}
