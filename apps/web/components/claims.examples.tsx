import type { Claim, Source } from "@concordance/client";
import { Claims } from "./claims.tsx";
import type { ComponentExamples } from "./example.ts";
import { SourceList } from "./source-list.tsx";

const SOURCES = [
  { id: "gazette", kind: "official", name: "Gazette of Veldania", address: "https://gazette.example" },
  { id: "herald", kind: "press", name: "Ostmark Herald", note: "Seen in print." },
] as unknown as readonly Source[];

const CLAIMS = [
  {
    field: "adopted",
    values: [
      { value: "2031-05-06", sources: ["gazette"] },
      { value: "2031-05-06/2031-05-07", sources: ["herald"], note: "Counts the evening before." },
    ],
  },
  { field: "number of signatories", values: [], note: "Both sources leave it open." },
] as unknown as readonly Claim[];

export const claims: ComponentExamples = {
  name: "Claims",
  purpose: "Disputed and unverified fields: every value with the sources that give it, none chosen.",
  parameters: [
    ["claims", "readonly Claim[]", "Fields, their values and the sources of each."],
    ["sources", "readonly Source[]", "Sources of the record, in the order in which they are numbered."],
  ],
  examples: [
    {
      name: "two values, and a field of which nobody tells",
      show: (edition) => (
        <>
          <Claims edition={edition} claims={CLAIMS} sources={SOURCES} />
          <SourceList edition={edition} sources={SOURCES} />
        </>
      ),
    },
  ],
  accessibility: [
    "Each value names its sources by links whose names say that they are sources.",
    "No value is made to look truer than another.",
  ],
};
