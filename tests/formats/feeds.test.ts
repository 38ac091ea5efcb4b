import { type FEED_FORMATS, type FeedSubject, feedPath, type Snapshot, writeFeed } from "@concordance/core";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { PLACE, snapshot } from "./records.ts";

const SUBJECTS: readonly FeedSubject[] = [
  { of: "all" },
  { of: "parties", id: "cn" },
  { of: "parties", id: "un-ga" },
  { of: "topics", id: "interoperability" },
  { of: "instruments", id: "coe-cets-225" },
  { of: "instruments", id: "nothing-of-this-name" },
];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;
/** A tag URI (RFC 4151): an authority, a date, and what is specific to it. */
const NAME = /^tag:[a-z0-9.-]+,\d{4}:[a-z0-9/.-]+$/u;

function written(
  subject: FeedSubject,
  format: (typeof FEED_FORMATS)[number],
  from: Snapshot = snapshot,
): string {
  const text = writeFeed(from, subject, format, 1, PLACE);
  if (text === undefined) throw new Error("there is no such page");
  return text;
}

/** The words of a text construct, whichever way the parser gives it. */
const plain = (text: unknown): unknown =>
  typeof text === "object" && text !== null && "value" in text ? text.value : text;

const cases = SUBJECTS.map((subject) => [feedPath(subject, "atom"), subject] as const);

describe("Atom (RFC 4287)", () => {
  test.each(cases)("%s is well-formed", async (_path, subject) => {
    const xml = { fileName: "feed.xml", contents: written(subject, "atom") };
    const { errors } = await validateXML({ xml: [xml], normalization: "c14n" });
    expect(errors).toEqual([]);
  });

  test.each(cases)("%s holds what a feed must", (path, subject) => {
    const feed = parseAtomFeed(written(subject, "atom"));
    expect({ ...feed, title: plain(feed.title) }).toMatchObject({
      id: expect.stringMatching(NAME),
      title: expect.stringMatching(/\S/u),
      updated: expect.stringMatching(MOMENT),
      authors: [{ name: "Concordance" }],
    });
    const links = feed.links ?? [];
    const self = links.filter(({ rel }) => rel === "self");
    expect(self.map(({ href }) => href)).toEqual([PLACE.address + path]);
    // Of one relation, type and language there is one link (section 4.1.1).
    expect(new Set(links.map(({ rel }) => rel)).size).toBe(links.length);
    // Paged feeds name their neighbours (RFC 5005, section 3).
    expect(links.map(({ rel }) => rel)).toEqual(expect.arrayContaining(["first", "last"]));
  });

  test.each(cases)(
    "%s: every entry has an id of its own, a title, a day and a way to what it is about",
    (_path, subject) => {
      const { entries = [], updated = "" } = parseAtomFeed(written(subject, "atom"));
      for (const entry of entries) {
        expect({ ...entry, title: plain(entry.title), summary: plain(entry.summary) }).toMatchObject({
          id: expect.stringMatching(NAME),
          title: expect.stringMatching(/\S/u),
          updated: expect.stringMatching(MOMENT),
          summary: expect.stringMatching(/\S/u),
        });
        const alternates = (entry.links ?? []).filter(({ rel }) => rel === "alternate");
        expect(alternates.map(({ href }) => href)).toEqual([
          expect.stringContaining(`${PLACE.address}/v1/instruments/`),
        ]);
        expect((entry.updated ?? "") <= updated).toBe(true);
      }
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const days = entries.map((entry) => entry.updated ?? "");
      expect(days).toEqual([...days].sort().reverse());
    },
  );
});

describe("JSON Feed 1.1", () => {
  test.each(cases)("%s says the same as Atom", (_path, subject) => {
    const text = written(subject, "json-feed");
    const feed = parseJsonFeed(text);
    const atom = parseAtomFeed(written(subject, "atom"));
    expect(feed.title).toBe(plain(atom.title));
    expect((feed.items ?? []).map(({ id, title }) => [id, title])).toEqual(
      (atom.entries ?? []).map(({ id, title }) => [id, plain(title)]),
    );
  });

  test.each(cases)("%s holds what a feed must", (_path, subject) => {
    const feed = JSON.parse(written(subject, "json-feed"));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: expect.any(String),
      feed_url: PLACE.address + feedPath(subject, "json-feed"),
      items: expect.any(Array),
    });
    for (const item of feed.items) {
      expect(item.id).toMatch(NAME);
      expect(item.content_text).toMatch(/\S/u);
      expect(item.date_published).toMatch(MOMENT);
      // What is not of the specification begins with an underscore (section "Extensions").
      const known = ["id", "url", "title", "content_text", "date_published", "tags"];
      expect(Object.keys(item).filter((key) => !known.includes(key) && !key.startsWith("_"))).toEqual([]);
    }
  });
});

test("a reader that knows the feed finds one entry more after a change, and the others as they were", () => {
  const [first] = snapshot.changes;
  if (!first) throw new Error("the register tells of no change");
  const later = { ...first, date: "2099-01-01" as typeof first.date, ids: first.ids.slice(0, 1) };
  const ids = (from: Snapshot) =>
    parseAtomFeed(written({ of: "all" }, "atom", from)).entries?.map(({ id }) => id) ?? [];
  const [added, ...rest] = ids({ ...snapshot, changes: [...snapshot.changes, later] });
  expect(added).toBe(`tag:concordance.example,2026:change/2099-01-01/added/${first.ids[0]}`);
  expect(rest).toEqual(ids(snapshot).slice(0, rest.length));
});
