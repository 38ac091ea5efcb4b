import type { Document } from "../open-api/document.ts";

/** One operation of the contract, as far as a reader without it needs to know. */
export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

interface Described {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly unknown[];
}

function parametersOf({ parameters = [] }: Described): Operation["parameters"] {
  return parameters.flatMap((parameter) => {
    if (typeof parameter !== "object" || parameter === null || !("name" in parameter)) return [];
    const description = "description" in parameter ? String(parameter.description ?? "") : "";
    return [{ name: String(parameter.name), description }];
  });
}

/** Every operation of a contract, in its order. */
export function operationsOf({ paths = {} }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post"] as const).flatMap((method) => {
      const operation: Described | undefined = item[method];
      if (!operation) return [];
      const { summary = "", tags: [tag = "Other"] = [] } = operation;
      const upper = method === "get" ? "GET" : "POST";
      return [{ method: upper, path, summary, tag, parameters: parametersOf(operation) } as const];
    }),
  );
}
