import { buildIndex, NO_PLACE, search, TOPICS, topicScheme } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { describe, expect, test } from "vitest";

/** A reader looks at the first hits. */
const FIRST = 5;

type Named = readonly [topic: string, language: string, name: string];

const topics = new Set<string>(TOPICS.map(({ id }) => id));
const graph: readonly { notation?: string; prefLabel: Readonly<Record<string, string>> }[] = JSON.parse(
  topicScheme(NO_PLACE),
)["@graph"];
const named: Named[] = graph.flatMap(({ notation = "", prefLabel }) =>
  topics.has(notation)
    ? Object.entries(prefLabel).map(([language, name]): Named => [notation, language, name])
    : [],
);
const index = buildIndex(snapshot);
const statements = new Map(snapshot.statements.map((statement) => [statement.id as string, statement]));

/** Whether a hit is the topic, or a statement on it. */
const speaksOf = (topic: string, { type, id }: { type: string; id: string }): boolean =>
  type === "topic" ? id === topic : (statements.get(id)?.topics ?? []).some((own) => own === topic);

describe("the name of a topic, as pages and linked data have it", () => {
  test("is there in six languages", () => expect(named).toHaveLength(TOPICS.length * 6));

  test("leads to the topic or to what speaks of it, in each language", () => {
    const astray = named.filter(([topic, , name]) => {
      const { hits } = search(index, name, { limit: FIRST });
      return !hits.some((hit) => speaksOf(topic, hit));
    });
    expect(astray).toEqual([]);
  });
});
