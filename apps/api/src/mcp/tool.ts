import { z } from "zod";
import type { Register } from "../register.ts";

/** What a tool could not do, and what to do about it. The agent hears both. */
export class ToolFault extends Error {
  override readonly name = "ToolFault";
  readonly tip: string;
  constructor(message: string, tip: string) {
    super(message);
    this.tip = tip;
  }
}

/** What a tool gives: data for programs, and the same in words. */
interface ToolAnswer<Output> {
  readonly data: Output;
  readonly text: string;
}

/** A tool of the register. It reads and never writes, so the same call gives the same answer until the register changes. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  run(
    register: Register,
    input: z.output<Input>,
    signal: AbortSignal | undefined,
  ): Promise<ToolAnswer<z.output<Output>>>;
}

/** A tool whose types follow from its schemas. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
) => tool;

/** What every answer cites: where its facts stand for good, and of which day the register is. */
export const CitedShape = {
  citations: z
    .array(z.object({ citation: z.string(), address: z.string() }))
    .describe("What to cite; addresses are relative to the root of the API"),
  register: z
    .object({ date: z.string().nullable(), snapshot: z.string() })
    .describe("Day of the register's latest change, and SHA-256 of its snapshot"),
};

export interface Citation {
  readonly citation: string;
  readonly address: string;
}

const CITATIONS_MAX = 50;

/** The citations of an answer, each once. */
export function cited({ changed, manifest }: Register, citations: readonly Citation[]) {
  const byAddress = new Map(citations.map(({ citation, address }) => [address, { citation, address }]));
  return {
    citations: [...byAddress.values()].slice(0, CITATIONS_MAX),
    register: { date: changed ?? null, snapshot: manifest.sha256 },
  };
}
