import { validate } from "@readme/openapi-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { inventedApp } from "../testing/invented-app.ts";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    description?: string;
    schema: Record<string, unknown>;
  }[];
  readonly responses: Readonly<Record<string, { description: string; content?: Record<string, unknown> }>>;
}
interface Contract {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let contract: Contract;
let operations: readonly (readonly [string, Operation])[];
beforeAll(async () => {
  contract = await (await inventedApp.request("/openapi.json")).json();
  operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
  );
});

describe("the contract", () => {
  test("is valid OpenAPI 3.1", async () => {
    expect(contract.openapi).toBe("3.1.0");
    const result = await validate(structuredClone(contract) as never);
    expect(result).toMatchObject({ valid: true });
  });

  test("has every address that the app answers", () => {
    const served = inventedApp.routes
      .filter(({ method }) => method === "GET" || method === "POST")
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/gu, "{$1}")}`);
    expect([...new Set(served)].sort()).toEqual(operations.map(([name]) => name).sort());
  });

  test("describes every operation, parameter and answer", () => {
    for (const [name, { operationId, summary, parameters = [], responses }] of operations) {
      expect(operationId, name).toMatch(/^[a-z][A-Za-z]+$/u);
      expect(summary, name).toMatch(/\w/u);
      for (const { name: parameter, description } of parameters)
        expect(description, `${name} ${parameter}`).toMatch(/\w/u);
      for (const status of ["200", "414", "500"]) expect(Object.keys(responses), name).toContain(status);
    }
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
  });

  test("says what numbers and flags are", () => {
    const parameters = contract.paths["/v1/statements"]?.get?.parameters ?? [];
    const schemaOf = (name: string) => parameters.find((one) => one.name === name)?.schema;
    expect(schemaOf("limit")).toMatchObject({ type: "integer", minimum: 1, maximum: 200, default: 50 });
    expect(schemaOf("reported")).toMatchObject({ type: "boolean" });
    expect(schemaOf("limit")).not.toHaveProperty("pattern");
  });

  test("names what answers share", () => {
    expect(Object.keys(contract.components.schemas)).toEqual(
      expect.arrayContaining(["Statement", "InstrumentFacts", "Included", "Problem", "Extraction"]),
    );
  });
});
