import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** An answer as far as the contract speaks of it; `body` is undefined where there is none. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const token = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
const templatePattern = (template: string) =>
  new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u");
const essence = (type: string) => type.split(";")[0]?.trim() ?? "";
const isJson = (type: string) => /^application\/(?:[\w.-]+\+)?json$/u.test(type);

/**
 * Checks answers against what the published contract says about them: the status is one that the operation documents,
 * the media type one of that status, and a body in JSON fits its schema. An address or method that the contract does not
 * have must be a problem.
 */
export class ContractCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #contract: Contract;
  readonly #templates: readonly { readonly template: string; readonly pattern: RegExp }[];
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(contract: Contract) {
    formats.default(this.#ajv);
    this.#contract = contract;
    this.#ajv.addSchema({ ...contract, $id: "contract" });
    // What has no parameter in its path goes first: `/v1/a/b` is not `/v1/a/{id}`.
    this.#templates = Object.keys(contract.paths)
      .sort((a, b) => a.split("{").length - b.split("{").length)
      .map((template) => ({ template, pattern: templatePattern(template) }));
  }

  #validator(place: string): ValidateFunction {
    const known = this.#compiled.get(place) ?? this.#ajv.compile({ $ref: `contract${place}` });
    this.#compiled.set(place, known);
    return known;
  }

  /** What does not fit at a place of the contract, if anything. */
  #faultAt(place: string, body: unknown): string | undefined {
    const fits = this.#validator(place);
    return fits(body) ? undefined : `${place} ${this.#ajv.errorsText(fits.errors)}`;
  }

  /** What is wrong with an answer, in words; undefined where it is as the contract says. */
  faultOf(method: string, target: string, { status, type, text }: Answer): string | undefined {
    const [path = "", query = ""] = target.split("?");
    const verb = method === "HEAD" ? "get" : method.toLowerCase();
    const template = this.#templates.find(({ pattern }) => pattern.test(path))?.template;
    const operation = template === undefined ? undefined : this.#contract.paths[template]?.[verb];
    if (template === undefined || operation === undefined)
      return this.#problemFault(status, type, text, method);
    const response = operation.responses[String(status)];
    if (!response) return `${operation.operationId} does not document status ${status}`;
    if (text === "" && (method === "HEAD" || status === 304)) return undefined;
    const media = Object.keys(response.content ?? {}).find((one) => essence(one) === essence(type));
    if (media === undefined) return `${operation.operationId} does not document "${type}" for ${status}`;
    if (!isJson(media)) return undefined;
    const place = ["paths", template, verb, "responses", String(status), "content", media, "schema"];
    const whole = response.content?.[media]?.schema.anyOf && !/(?:^|&)fields=/u.test(query);
    return this.#faultAt(
      `#/${[...place, ...(whole ? ["anyOf", "0"] : [])].map(token).join("/")}`,
      JSON.parse(text),
    );
  }

  #problemFault(status: number, type: string, text: string, method: string): string | undefined {
    if (status < 400) return `status ${status} at an address or method that the contract does not have`;
    if (method === "HEAD") return undefined;
    if (essence(type) !== "application/problem+json") return `status ${status} as "${type}"`;
    return this.#faultAt("#/components/schemas/Problem", JSON.parse(text));
  }

  /** What does not fit its own schema: of named schemas, parameters, bodies and whole answers. */
  exampleFaults(): string[] {
    const named = Object.entries(this.#contract.components.schemas).flatMap(([name, { examples = [] }]) =>
      examples.flatMap((example) => this.#faultAt(`#/components/schemas/${name}`, example) ?? []),
    );
    const inPaths = Object.entries(this.#contract.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        this.#operationFaults(path, method, operation),
      ),
    );
    return [...named, ...inPaths];
  }

  #operationFaults(path: string, method: string, operation: Operation): string[] {
    const at = (...keys: string[]) => `#/${["paths", path, method, ...keys].map(token).join("/")}`;
    const { parameters = [], requestBody, responses } = operation;
    const bodies = [
      ["requestBody", requestBody?.content ?? {}] as const,
      ["responses/200", responses["200"]?.content ?? {}] as const,
    ];
    return [
      ...parameters.flatMap(
        ({ example }, index) => this.#faultAt(at("parameters", String(index), "schema"), example) ?? [],
      ),
      ...bodies.flatMap(([place, content]) =>
        Object.entries(content)
          .filter(([type]) => isJson(type))
          .flatMap(
            ([type, { example }]) =>
              this.#faultAt(at(...place.split("/"), "content", type, "schema"), example) ?? [],
          ),
      ),
    ];
  }
}
