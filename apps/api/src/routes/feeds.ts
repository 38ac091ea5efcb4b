import {
  FEED_FORMATS,
  type FeedFormat,
  type FeedSubject,
  type Place,
  TOPICS,
  writeFeed,
} from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { problem } from "../http/problems.ts";
import { BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import type { Register } from "../register.ts";
import { query, wholeNumber } from "../schemas/query.ts";

const TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  "json-feed": "application/feed+json",
};
const ENDINGS: readonly (readonly [string, FeedFormat])[] = [
  [".atom", "atom"],
  [".feed.json", "json-feed"],
];

const FeedQuerySchema = query({
  page: wholeNumber(1, 9999)
    .default(1)
    .meta({ description: "Page, counted from 1", default: 1, examples: [1] }),
});

const FeedSchema = z
  .object({ version: z.string(), title: z.string(), items: z.array(z.record(z.string(), z.unknown())) })
  .meta({
    description: "JSON Feed 1.1",
    examples: [{ version: "https://jsonfeed.org/version/1.1", title: "Concordance: all changes", items: [] }],
  });

const responses = {
  200: {
    description: "A page of the feed, the newest first",
    content: {
      [TYPES.atom]: {
        schema: z.string().meta({
          description: "Atom (RFC 4287), with pages (RFC 5005) and tombstones (RFC 6721)",
          examples: ['<feed xmlns="http://www.w3.org/2005/Atom">'],
        }),
      },
      [TYPES["json-feed"]]: { schema: FeedSchema },
    },
  },
  ...BAD_QUERY,
  ...MISSING,
  ...READ,
};

const file = (pattern: RegExp, example: string) =>
  z
    .string()
    .max(100)
    .regex(pattern)
    .meta({ description: "Subject and form of the feed", examples: [example] });

const all = createRoute({
  method: "get",
  path: "/v1/feeds/{file}",
  operationId: "feed",
  summary: "All changes of the register as a feed",
  tags: ["Feeds"],
  request: {
    params: z.strictObject({ file: file(/^all\.(?:atom|feed\.json)$/, "all.atom") }),
    query: FeedQuerySchema,
  },
  responses,
});

const one = createRoute({
  method: "get",
  path: "/v1/feeds/{of}/{file}",
  operationId: "feedOf",
  summary: "Changes of one instrument, party or topic as a feed",
  tags: ["Feeds"],
  request: {
    params: z.strictObject({
      of: z
        .enum(["instruments", "parties", "topics"])
        .meta({ description: "What it is about", examples: ["parties"] }),
      file: file(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:atom|feed\.json)$/, "fr.atom"),
    }),
    query: FeedQuerySchema,
  },
  responses,
});

async function exists(register: Register, subject: FeedSubject): Promise<boolean> {
  if (subject.of === "all") return true;
  const { id } = subject;
  if (subject.of === "topics") return TOPICS.some((topic) => topic.id === id);
  if (subject.of === "parties") return (await register.party(id)) !== undefined;
  return (await register.instrument(id)) !== undefined || (await register.tombstone(id)) !== undefined;
}

function partsOf(name: string): readonly [string, FeedFormat] {
  const found = ENDINGS.find(([ending]) => name.endsWith(ending));
  return found ? [name.slice(0, -found[0].length), found[1]] : [name, FEED_FORMATS[0]];
}

/** Feeds of what changed: of everything, of an instrument (a withdrawn one too), of a party, of a topic. */
export function feedRoutes(register: Register, place: Place) {
  async function feed(c: Context, subject: FeedSubject, format: FeedFormat, page: number) {
    if (!(await exists(register, subject)))
      return problem(c, "not-found", "There is nothing of this name, and so no feed of it.");
    const text = writeFeed(await register.snapshot(), subject, format, page, place);
    if (text === undefined)
      return problem(c, "not-found", `The feed has no page ${page}; its links name those that it has.`);
    return c.body(text, 200, { "Content-Type": TYPES[format] });
  }
  return new OpenAPIHono()
    .openapi(all, (c) => {
      const [, format] = partsOf(c.req.valid("param").file);
      return feed(c, { of: "all" }, format, c.req.valid("query").page) as never;
    })
    .openapi(one, (c) => {
      const { of, file: name } = c.req.valid("param");
      const [id, format] = partsOf(name);
      return feed(c, { of, id }, format, c.req.valid("query").page) as never;
    });
}
