import { type Snapshot, SnapshotSchema } from "@concordance/core";
import { createApp } from "../app.ts";
import { memoryRegister } from "../memory/memory-register.ts";
import { inventedManifest, inventedSnapshot } from "./invented-snapshot.ts";

const [joint, charter] = inventedSnapshot.instruments;
const withdrawn = {
  ...inventedSnapshot.statements.find(({ id }) => id === "veldania-ostmark-2031.s03"),
  id: "veldania-ostmark-2031.s04",
};

/** The invented register with a history of three days, a withdrawn statement, a body and a text in two languages. */
const storiedSnapshot: Snapshot = SnapshotSchema.parse({
  ...inventedSnapshot,
  instruments: [
    {
      ...joint,
      expressions: [
        ...(joint?.expressions ?? []),
        { id: "fr", language: "fr", read: "not-read", status: "official-translation", sources: ["gazette"] },
      ],
      provisions: [
        { locator: "para_1", kind: "paragraph", num: "1", ranges: { en: [0, 9], fr: [0, 12] } },
        { locator: "para_1__point_a", kind: "point", num: "a", ranges: { en: [4, 9] } },
        { locator: "para_2", kind: "paragraph", num: "2", ranges: {} },
      ],
    },
    charter,
  ],
  statements: inventedSnapshot.statements.map((own) =>
    own.id === "veldania-ostmark-2031.s02"
      ? { ...own, references: [{ kind: "body", id: "harbour-council", name: "Harbour Council" }] }
      : own,
  ),
  bodies: [
    { id: "harbour-council", kind: "organ", name: { en: "Harbour Council" }, sources: ["invented"] },
    { id: "quiet-forum", kind: "process", name: { en: "Quiet Forum" }, sources: ["invented"] },
  ],
  changes: [
    { date: "2032-01-01", kind: "added", ids: ["veldania-ostmark-2031"], why: "First release." },
    { date: "2032-02-01", kind: "added", ids: ["lakes-charter-2029"], why: "The charter is coded." },
    {
      date: "2032-03-01",
      kind: "withdrawn",
      ids: [withdrawn.id],
      before: { [withdrawn.id]: withdrawn },
      why: "It was said twice.",
      replacedBy: ["veldania-ostmark-2031.s03"],
    },
    {
      date: "2032-03-01",
      kind: "changed",
      ids: ["veldania-ostmark-2031.s03"],
      before: { "veldania-ostmark-2031.s03": { force: "note", strength: 0 } },
      why: "The verb calls.",
    },
  ],
  tombstones: [
    {
      id: withdrawn.id,
      withdrawn: "2032-03-01",
      why: "It was said twice.",
      replacedBy: ["veldania-ostmark-2031.s03"],
    },
  ],
});

/** The API over it. */
export const storiedApp = createApp(memoryRegister(storiedSnapshot, inventedManifest));
