import {
  BULK_FILES,
  FORCES,
  forceScheme,
  jsonLdContext,
  LANGUAGES,
  TOPICS,
  topicScheme,
} from "@concordance/core";
import jsonld, { type JsonLdDocument } from "jsonld";
import type { RemoteDocument } from "jsonld/jsonld-spec.js";
import { describe, expect, test } from "vitest";
import { exported, exportedStatement, IDS, PLACE, snapshot } from "./records.ts";

const CONTEXT = `${PLACE.address}/v1/context.jsonld`;

/** Knows the one context that the register publishes, and nothing else: no test asks the network. */
async function documentLoader(url: string): Promise<RemoteDocument> {
  if (url !== CONTEXT) throw new Error(`${url} is not to be loaded`);
  return { documentUrl: url, document: JSON.parse(JSON.stringify(jsonLdContext(PLACE))) };
}

type Node = Readonly<Record<string, unknown>>;

/** The types of the library do not know of `safe`. */
const OPTIONS: object = { documentLoader, safe: true };

/** Expands in safe mode: what would be dropped is an error. */
async function expand(text: string): Promise<Node[]> {
  const document: JsonLdDocument = JSON.parse(text);
  return (await jsonld.expand(document, OPTIONS)) as unknown as Node[];
}

function leavesOf(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object") found.push(String(value));
  else for (const inner of Object.values(value ?? {})) leavesOf(inner, found);
  return found;
}

/** How often each value stands in an expanded document; an address counts as the id at its end too. */
function valuesOf(expanded: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const leaf of leavesOf(expanded))
    for (const value of new Set([leaf, leaf.replace(/^.*[/#](?:class-)?/u, "")]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Values of JSON that are not in the expanded document as often as they are in the JSON. */
function lost(json: unknown, expanded: unknown): string[] {
  const counts = valuesOf(expanded);
  return leavesOf(json).filter((leaf) => {
    const left = counts.get(leaf) ?? 0;
    counts.set(leaf, left - 1);
    return left <= 0;
  });
}

/** A record of each extent: reported and coded, the longest, of facts alone. */
const RECORDS = ["cn-fr-2024-ai-global-governance", "eu-2024-1689", ...IDS.slice(-3)];

test.each(RECORDS)("%s loses nothing when it is expanded", async (id) => {
  expect(lost(JSON.parse(exported(id, "json")), await expand(exported(id, "jsonld")))).toEqual([]);
});

test("the check finds what is lost", () => {
  expect(lost({ a: "x", b: [1, 1] }, [{ "http://a": [{ "@value": "x" }, { "@value": 1 }] }])).toEqual(["1"]);
});

test("the whole register is one graph, without loss", async () => {
  const file = BULK_FILES.find(({ name }) => name === "concordance.jsonld");
  const expanded = await expand(file?.write(snapshot, PLACE) ?? "");
  const { instruments, statements, parties, bodies } = snapshot;
  expect(lost({ instruments, statements, parties, bodies }, expanded)).toEqual([]);
});

describe("what the nodes say", () => {
  const FIRST = "cn-fr-2024-ai-global-governance";

  test("an instrument is legislation to schema.org and a legal resource to ELI", async () => {
    const nodes = await expand(exported(FIRST, "jsonld"));
    const node = nodes.find((one) => one["@id"] === `${PLACE.address}/v1/instruments/${FIRST}`);
    expect(node).toMatchObject({
      "@type": ["https://schema.org/Legislation", "http://data.europa.eu/eli/ontology#LegalResource"],
      "https://schema.org/legislationDate": [{ "@value": "2024-05-06", "@type": "https://schema.org/Date" }],
      "https://schema.org/legislationPassedBy": [
        { "@id": `${PLACE.address}/v1/parties/cn` },
        { "@id": `${PLACE.address}/v1/parties/fr` },
      ],
      "http://data.europa.eu/eli/ontology#has_part": expect.any(Array),
      "http://data.europa.eu/eli/ontology#is_realized_by": expect.any(Array),
    });
  });

  test("a statement leads to its force, topics, parties and instrument", async () => {
    const { id, force, topics, speakers } = snapshot.statements.find((one) => one.instrument === FIRST) ?? {};
    const [node] = await expand(exportedStatement(id ?? "", "jsonld"));
    const own = (name: string) => `${CONTEXT}#${name}`;
    const list = (ids: readonly string[] | undefined, below: string) => [
      { "@list": ids?.map((one) => ({ "@id": `${PLACE.address}/v1/${below}/${one}` })) },
    ];
    expect(node).toMatchObject({
      "@type": [own("Statement")],
      [own("force")]: [{ "@id": `${PLACE.address}/v1/forces/${force}` }],
      [own("topics")]: list(topics, "topics"),
      [own("speakers")]: list(speakers, "parties"),
      "http://purl.org/dc/terms/isPartOf": [{ "@id": `${PLACE.address}/v1/instruments/${FIRST}` }],
    });
  });

  test("an id that is also a word of the context stays an id", async () => {
    const id = snapshot.statements[0]?.id ?? "";
    const statement = {
      ...JSON.parse(exportedStatement(id, "json")),
      force: "note",
      actors: ["id", "states"],
    };
    const [node] = await expand(JSON.stringify({ "@context": CONTEXT, ...statement }));
    expect(node?.[`${CONTEXT}#force`]).toEqual([{ "@id": `${PLACE.address}/v1/forces/note` }]);
    expect(node?.[`${CONTEXT}#actors`]).toEqual([
      { "@list": [{ "@id": `${PLACE.address}/v1/parties/id` }, { "@id": `${CONTEXT}#class-states` }] },
    ]);
  });
});

describe("the vocabularies as SKOS", () => {
  const SKOS = "http://www.w3.org/2004/02/skos/core#";
  const schemes: [name: string, text: string, ids: readonly string[]][] = [
    ["topics", topicScheme(PLACE), TOPICS.map(({ id }) => id)],
    ["forces", forceScheme(PLACE), FORCES.map(({ id }) => id)],
  ];

  test.each(schemes)(
    "%s: every concept has a name in six languages and stands below a top one",
    async (_name, text, ids) => {
      const nodes = await expand(text);
      const scheme = nodes.find((one) => (one["@type"] as string[]).includes(`${SKOS}ConceptScheme`));
      const tops = leavesOf(scheme?.[`${SKOS}hasTopConcept`]);
      const concepts = nodes.filter((one) => one !== scheme);
      for (const concept of concepts) {
        const labels = concept[`${SKOS}prefLabel`] as { "@language": string; "@value": string }[];
        expect(labels.map((label) => label["@language"]).sort()).toEqual([...LANGUAGES].sort());
        expect(labels.map((label) => label["@value"])).not.toContain("");
        expect(concept[`${SKOS}inScheme`]).toEqual([{ "@id": scheme?.["@id"] }]);
      }
      const below = concepts.filter((one) => !tops.includes(one["@id"] as string));
      expect(below.flatMap((one) => leavesOf(one[`${SKOS}notation`]))).toEqual(ids);
      for (const one of below) expect(tops).toContain(leavesOf(one[`${SKOS}broader`])[0]);
    },
  );

  test.each(schemes)("%s: no two names of one language are the same", async (_name, text) => {
    const labels = (await expand(text)).flatMap(
      (one) => one[`${SKOS}prefLabel`] as { "@language": string; "@value": string }[],
    );
    const shown = labels.map((label) => `${label["@language"]} ${label["@value"]}`);
    expect(shown.filter((label, index) => shown.indexOf(label) !== index)).toEqual([]);
  });
});
