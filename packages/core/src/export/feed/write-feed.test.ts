import { describe, expect, test } from "vitest";
import type { Change, Snapshot } from "../../model/index.ts";
import { buildRegister } from "../../register/index.ts";
import { readLakesWithHistory } from "../../register/testing/read-fixtures.ts";
import { type FeedSubject, writeFeed } from "./write-feed.ts";

function lakes(): Snapshot {
  const built = buildRegister(readLakesWithHistory());
  if (!built.ok) throw new Error("the sound register is not sound");
  return built.value.snapshot;
}

const snapshot = lakes();

interface JsonFeed {
  readonly next_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly tags: readonly string[];
  }[];
  readonly _concordance: { readonly deleted: readonly unknown[] };
}

function feed(subject: FeedSubject, from: Snapshot = snapshot, page = 1): JsonFeed {
  const written = writeFeed(from, subject, "json-feed", page);
  if (written === undefined) throw new Error("there is no such page");
  return JSON.parse(written);
}

const titles = (subject: FeedSubject, from = snapshot) => feed(subject, from).items.map(({ title }) => title);

describe("what a feed tells", () => {
  test("one entry for each instrument, day and kind, the newest first", () => {
    expect(titles({ of: "all" })).toEqual([
      "Added: Joint Statement on Thinking Engines (1 statement)",
      "Changed: Harbour Accord on Learning Machines",
      "Changed: Joint Statement on Thinking Engines (1 statement)",
      "Withdrawn: Joint Statement on Thinking Engines (1 statement)",
      "Added: Harbour Accord on Learning Machines",
      "Added: Joint Statement on Thinking Engines",
    ]);
  });

  const subjects: [reason: string, subject: FeedSubject, expected: string[]][] = [
    [
      "an instrument tells of itself",
      { of: "instruments", id: "harbour-2031" },
      ["Changed: Harbour Accord on Learning Machines", "Added: Harbour Accord on Learning Machines"],
    ],
    [
      "a party tells of what it did and says, and of what it said before a withdrawal",
      { of: "parties", id: "xo" },
      [
        "Added: Joint Statement on Thinking Engines (1 statement)",
        "Changed: Joint Statement on Thinking Engines (1 statement)",
        "Withdrawn: Joint Statement on Thinking Engines (1 statement)",
        "Added: Joint Statement on Thinking Engines",
      ],
    ],
    [
      "a topic tells of statements with it and of the instrument that came with one",
      { of: "topics", id: "follow-up" },
      [
        "Added: Joint Statement on Thinking Engines (1 statement)",
        "Added: Joint Statement on Thinking Engines",
      ],
    ],
    ["a topic that nothing has", { of: "topics", id: "labour" }, []],
  ];
  test.each(subjects)("%s", (_reason, subject, expected) => {
    const got = titles(subject);
    if (subject.of === "parties") expect(got.filter((title) => !title.includes("Harbour"))).toEqual(expected);
    else expect(got).toEqual(expected);
  });
});

test("an entry keeps its id when more of the same day is said", () => {
  const more: Change = { ...(snapshot.changes[0] as Change), why: "And for another reason." };
  const ids = (from: Snapshot) => feed({ of: "all" }, from).items.map(({ id }) => id);
  expect(ids({ ...snapshot, changes: [...snapshot.changes, more] })).toEqual(ids(snapshot));
});

test("an instrument that is withdrawn takes its entries with it, and leaves word of each", () => {
  const gone = "harbour-2031";
  const withdrawn: Change = {
    date: "2030-08-01" as Change["date"],
    kind: "withdrawn",
    ids: [gone as Change["ids"][number]],
    why: "It was never signed.",
    before: { [gone]: { id: gone, acts: [{ party: "xv" }] } },
  };
  const instruments = snapshot.instruments.filter(({ id }) => id !== gone);
  const after = { ...snapshot, instruments, changes: [...snapshot.changes, withdrawn] };
  const { items, _concordance } = feed({ of: "instruments", id: gone }, after);
  expect(items.map(({ title }) => title)).toEqual(["Withdrawn: harbour-2031"]);
  expect(_concordance.deleted).toEqual(
    ["changed", "added"].map((kind, index) => ({
      id: `tag:concordance.example,2026:change/${index === 0 ? "2030-07-01" : "2030-06-01"}/${kind}/${gone}`,
      when: "2030-08-01T00:00:00Z",
      why: "It was never signed.",
    })),
  );
  expect(titles({ of: "parties", id: "xv" }, after)).toContain("Withdrawn: harbour-2031");
  expect(writeFeed(after, { of: "instruments", id: gone }, "atom", 1)).toContain("<at:deleted-entry ref=");
});

test("pages part the entries without loss, and there is none behind the last", () => {
  const [first] = snapshot.changes as [Change, ...Change[]];
  const changes = Array.from({ length: 120 }, (_, index) => ({
    ...first,
    date: `20${String(30 + Math.floor(index / 28)).padStart(2, "0")}-01-${String((index % 28) + 1).padStart(2, "0")}` as Change["date"],
    ids: [first.ids[0] as Change["ids"][number]],
  }));
  const many = { ...snapshot, changes };
  const pages = [1, 2, 3].map((page) => feed({ of: "all" }, many, page));
  expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 20]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(120);
  expect(pages.map(({ next_url }) => next_url?.split("?")[1])).toEqual(["page=2", "page=3", undefined]);
  for (const page of [0, 4]) expect(writeFeed(many, { of: "all" }, "atom", page)).toBeUndefined();
});
