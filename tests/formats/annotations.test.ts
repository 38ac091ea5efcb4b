import { describe, expect, test } from "vitest";
import { exported, exportedStatement, IDS, PLACE, snapshot } from "./records.ts";

interface Selector {
  readonly type: string;
  readonly value: string;
  readonly conformsTo: string;
  readonly refinedBy?: { readonly type: string; readonly start: number; readonly end: number };
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly canonical: string;
  readonly body: readonly { readonly type: string; readonly language?: string; readonly value?: string }[];
  readonly target: { readonly source: string; readonly selector: Selector };
}

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

const annotationsOf = (id: string): Annotation[] =>
  JSON.parse(exported(id, "annotations")).first?.items ?? [];

describe("a collection (Web Annotation Data Model, section 5)", () => {
  test.each(IDS)("%s holds an annotation for each statement", (id) => {
    const collection = JSON.parse(exported(id, "annotations"));
    const statements = snapshot.statements.filter(({ instrument }) => instrument === id);
    expect(collection).toMatchObject({
      "@context": CONTEXT,
      type: "AnnotationCollection",
      total: statements.length,
    });
    expect(annotationsOf(id).map(({ canonical }) => canonical)).toEqual(
      statements.map((statement) => `${PLACE.address}/v1/statements/${statement.id}`),
    );
  });
});

test.each(IDS)("%s: every annotation leads to its clause and holds none of the text", (id) => {
  const statements = new Map(snapshot.statements.map((statement) => [statement.id as string, statement]));
  for (const { type, canonical, body, target, id: own } of annotationsOf(id)) {
    const statement = statements.get(canonical.slice(canonical.lastIndexOf("/") + 1));
    expect(type).toBe("Annotation");
    expect(() => new URL(own)).not.toThrow();
    expect(() => new URL(target.source)).not.toThrow();
    expect(target.selector).toMatchObject({ type: "FragmentSelector", value: statement?.locator });
    const { refinedBy } = target.selector;
    const range = statement?.provenance.range;
    expect(refinedBy && [refinedBy.type, refinedBy.start, refinedBy.end]).toEqual(
      range && ["TextPositionSelector", ...range],
    );
    const words = body.filter((one) => one.type === "TextualBody");
    expect(Object.fromEntries(words.map(({ language, value }) => [language, value]))).toEqual(
      statement?.summary,
    );
    expect(JSON.stringify(target)).not.toContain("exact");
  }
});

test("one statement is one annotation", () => {
  const [{ id = "" } = {}] = snapshot.statements;
  expect(JSON.parse(exportedStatement(id, "annotations"))).toMatchObject({
    "@context": CONTEXT,
    type: "Annotation",
  });
});
