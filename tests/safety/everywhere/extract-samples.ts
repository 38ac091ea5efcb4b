import { type Extraction, extract, type GazetteerSource, gazetteerFrom } from "@concordance/core";
import type { Sample } from "./texts.ts";

/** What every runtime is given: texts, and the names that it is to know. */
export interface Work {
  readonly samples: readonly Sample[];
  readonly names: GazetteerSource;
}

/** Extracts all samples, in order. This function alone runs in every runtime. */
export function extractSamples({ samples, names }: Work): Extraction[] {
  const gazetteer = gazetteerFrom(names);
  return samples.map(({ text, options }) => extract(text, { ...options, gazetteer }));
}

// biome-ignore lint/style/noDefaultExport: a worker is the default export of its module
export default {
  /** As a worker: the work comes as the body of a request. */
  async fetch(request: Request): Promise<Response> {
    return Response.json(extractSamples(JSON.parse(await request.text())));
  },
};
