import { expect } from "vitest";

export type RuntimeName = "node" | "workerd";

/** One request and what must come back, on every runtime. */
export interface RequestCase {
  /** Why the case is here. */
  readonly reason: string;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly status: number;
  /** Headers that must match; null where one must be absent. */
  readonly expected?: Readonly<Record<string, RegExp | null>>;
  /** Looks into the parsed body. */
  readonly check?: (body: unknown) => void;
  /** Runtimes that cannot do it, each with the reason. */
  readonly skip?: Partial<Readonly<Record<RuntimeName, string>>>;
}

/** Expects a body to have at least this. */
export const like = (shape: object) => (body: unknown) => expect(body).toMatchObject(shape);
/** Expects a problem that names this place, with a tip. */
export const fault = (pointer: string) =>
  like({ errors: [expect.objectContaining({ pointer, tip: expect.any(String) })] });
