import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, { examples?: readonly unknown[] }>> };
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { responses: Readonly<Record<string, unknown>> }>>>
  >;
}

const token = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
const pattern = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u");

/**
 * Checks answers against what the published contract says about them: the status is one that the operation documents,
 * and the body fits the schema of that status. An address or method that the contract does not have must be a problem.
 */
export class ContractCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #contract: Contract;

  constructor(contract: Contract) {
    formats.default(this.#ajv);
    this.#contract = contract;
    this.#ajv.addSchema({ ...contract, $id: "contract" });
  }

  #placeOf(method: string, path: string, status: number, type: string): string {
    const template = Object.keys(this.#contract.paths).find((one) => pattern(one).test(path));
    const operation = template && this.#contract.paths[template]?.[method];
    if (!template || !operation) return "#/components/schemas/Problem";
    expect(Object.keys(operation.responses)).toContain(String(status));
    return `#/${["paths", template, method, "responses", String(status), "content", type, "schema"].map(token).join("/")}`;
  }

  /** Fails where an example of the contract does not fit its own schema; gives the names of those that have one. */
  checkExamples(): string[] {
    const schemas = Object.entries(this.#contract.components.schemas).filter(([, { examples }]) => examples);
    for (const [name, { examples = [] }] of schemas) {
      const fits = this.#ajv.compile({ $ref: `contract#/components/schemas/${name}` });
      for (const example of examples)
        expect({ name, fits: fits(example), errors: fits.errors }).toMatchObject({ fits: true });
    }
    return schemas.map(([name]) => name);
  }

  /** Fails where an answer is not as the contract says. */
  check(method: string, path: string, response: Response, body: unknown): void {
    const type = response.headers.get("Content-Type") ?? "";
    const place = this.#placeOf(
      method === "HEAD" ? "get" : method.toLowerCase(),
      path,
      response.status,
      type,
    );
    if (body === undefined) return;
    const fits = this.#ajv.compile({ $ref: `contract${place}` });
    expect({ fits: fits(body), errors: fits.errors }).toEqual({ fits: true, errors: null });
  }
}
