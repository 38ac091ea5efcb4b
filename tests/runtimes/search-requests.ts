import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

interface Found {
  readonly items: readonly { readonly type: string; readonly id: string; readonly address: string }[];
  readonly total: number;
}

const search = (query: Readonly<Record<string, string>>) => `/v1/search?${new URLSearchParams(query)}`;
const among = (type: string, id: string) => (body: unknown) =>
  expect((body as Found).items.map((item) => `${item.type} ${item.id}`)).toContain(`${type} ${id}`);
const firstIs = (type: string, id: string) =>
  like({ items: expect.arrayContaining([expect.objectContaining({ type, id })]) });

/** What is looked for in six languages, and must be found and ordered alike on every runtime. */
export const SEARCH_REQUESTS: readonly RequestCase[] = [
  {
    reason: "English words, with counts and reasons",
    path: search({ q: "personal data", limit: "5" }),
    status: 200,
    expected: { ETag: /^"/u, Link: /rel="next"/u },
    check: like({
      query: { q: "personal data", language: "en", unknown: [] },
      facets: { type: expect.arrayContaining([{ value: "topic", count: 1 }]) },
      included: { topics: { "data-protection": { theme: "rights" } } },
    }),
  },
  {
    reason: "French",
    path: search({ q: "données personnelles" }),
    status: 200,
    check: among("topic", "data-protection"),
  },
  {
    reason: "Spanish",
    path: search({ q: "datos personales" }),
    status: 200,
    check: among("topic", "data-protection"),
  },
  {
    reason: "Chinese",
    path: search({ q: "个人数据" }),
    status: 200,
    check: among("topic", "data-protection"),
  },
  {
    reason: "Russian",
    path: search({ q: "персональных данных" }),
    status: 200,
    check: among("topic", "data-protection"),
  },
  {
    reason: "Arabic",
    path: search({ q: "البيانات الشخصية" }),
    status: 200,
    check: among("topic", "data-protection"),
  },
  {
    reason: "a symbol",
    path: search({ q: "A/RES/78/265", limit: "1" }),
    status: 200,
    check: firstIs("instrument", "un-ga-78-265"),
  },
  {
    reason: "a place",
    path: search({ q: "article 8 CETS 225", limit: "3" }),
    status: 200,
    check: firstIs("provision", "coe-cets-225#art_8"),
  },
  {
    reason: "a quotation",
    path: search({ q: '"human oversight"' }),
    status: 200,
    check: like({ query: { unknown: [] } }),
  },
  {
    reason: "a word that is not finished",
    path: search({ q: "interoperab" }),
    status: 200,
    check: among("topic", "interoperability"),
  },
  {
    reason: "words with slips",
    path: search({ q: "facial recogniton" }),
    status: 200,
    check: like({ query: { unknown: [] } }),
  },
  {
    reason: "a word that nobody used",
    path: search({ q: "xylophonist" }),
    status: 200,
    check: like({ items: [], total: 0 }),
  },
  {
    reason: "all filters together",
    path: search({
      q: "risk",
      type: "statement,instrument",
      party: "eu,us",
      theme: "risk",
      strength: "2",
      year: "2024",
      lang: "fr",
    }),
    status: 200,
  },
  { reason: "everything, counted", path: "/v1/search", status: 200 },
  { reason: "a past day", path: search({ q: "peace", asOf: "2026-11-24" }), status: 200 },
  { reason: "signs of no language", path: search({ q: "🜁 ﷽ ½ \u202e" }), status: 200 },
  { reason: "a type that is none", path: search({ type: "poem" }), status: 400, check: fault("/type") },
  {
    reason: "a query that is too long",
    path: search({ q: "法".repeat(201) }),
    status: 400,
    check: fault("/q"),
  },
];
