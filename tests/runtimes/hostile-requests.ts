import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}=`).join("&");

/** The cursor of a place in a list, as the API writes it. */
const cursor = (text: string) => Buffer.from(text).toString("base64url");

const REFUSED: readonly RequestCase[] = [
  {
    reason: "a cursor of another order",
    path: `/v1/statements?sort=-id&cursor=${cursor("statements:id:>a 1 0001")}`,
    status: 400,
    check: fault("/cursor"),
  },
  {
    reason: "a cursor of another list",
    path: `/v1/bodies?cursor=${cursor("parties:id:>fr")}`,
    status: 400,
    check: fault("/cursor"),
  },
  {
    reason: "a cursor that names no side",
    path: `/v1/bodies?cursor=${cursor("bodies:id:fr")}`,
    status: 400,
    check: fault("/cursor"),
  },
  {
    reason: "a cursor that is too long",
    path: `/v1/bodies?cursor=${"a".repeat(3000)}`,
    status: 400,
    check: fault("/cursor"),
  },
  {
    reason: "a day that no year has",
    path: "/v1/topics?asOf=2025-02-29",
    status: 400,
    check: fault("/asOf"),
  },
  { reason: "a month for a day", path: "/v1/topics?asOf=2026-11", status: 400, check: fault("/asOf") },
  { reason: "a word for a day", path: "/v1/changes?since=yesterday", status: 400, check: fault("/since") },
  { reason: "a time for a day", path: "/v1/changes?to=2026-11-25T00:00Z", status: 400, check: fault("/to") },
  {
    reason: "a date that is none",
    path: "/v1/instruments?adoptedFrom=2024-13",
    status: 400,
    check: fault("/adoptedFrom"),
  },
  { reason: "an unknown field", path: "/v1/parties?fields=id,shoe", status: 400, check: fault("/fields") },
  { reason: "no field at all", path: "/v1/parties?fields=", status: 400, check: fault("/fields") },
  {
    reason: "a name that objects have, as a field",
    path: "/v1/parties?fields=__proto__",
    status: 400,
    check: fault("/fields"),
  },
  { reason: "an unknown part", path: "/v1/topics?include=all", status: 400, check: fault("/include") },
  { reason: "an unknown order", path: "/v1/parties?sort=age", status: 400, check: fault("/sort") },
  {
    reason: "an order turned round twice",
    path: "/v1/parties?sort=--id",
    status: 400,
    check: fault("/sort"),
  },
  {
    reason: "hundreds of parameters",
    path: `/v1/statements?${many(500)}`,
    status: 400,
    check: (body) => expect((body as { errors: unknown[] }).errors).toHaveLength(20),
  },
  { reason: "thousands of parameters", path: `/v1/statements?${many(1500)}`, status: 414 },
  { reason: "a locator that is none", path: "/v1/instruments/bletchley-2023/provisions/..", status: 404 },
  {
    reason: "a locator that climbs",
    path: "/v1/instruments/bletchley-2023/provisions/..%2f..%2fsecret",
    status: 404,
  },
  {
    reason: "a report that the instrument does not have",
    path: "/v1/instruments/bletchley-2023/provisions/para_1?in=report-9",
    status: 404,
  },
  { reason: "two slashes for one", path: "//v1/topics", status: 404 },
  { reason: "a suffix that nothing has", path: "/v1/topics.exe", status: 404 },
  { reason: "a method that nobody knows", method: "PROPFIND", path: "/v1/topics", status: 405 },
];

const ANSWERED: readonly RequestCase[] = [
  {
    reason: "an id that would break a log is not kept",
    path: "/v1",
    headers: { "X-Request-Id": "a b".repeat(200) },
    status: 200,
    expected: { "X-Request-Id": /^[0-9a-f-]{36}$/u },
  },
  {
    reason: "what changed before is not sent again",
    path: "/v1/forces",
    headers: { "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT" },
    status: 304,
    expected: { ETag: /^"/u, "Last-Modified": null },
  },
  {
    reason: "a date that is none asks for everything",
    path: "/v1/forces",
    headers: { "If-Modified-Since": "lately" },
    status: 200,
  },
  {
    reason: "before the register began there is nothing",
    path: "/v1/instruments?asOf=1990-01-01",
    status: 200,
    check: like({ items: [], total: 0 }),
  },
  {
    reason: "what came later is not there on the day before",
    path: "/v1/instruments/eu-2024-1689?asOf=2026-11-24",
    status: 404,
  },
  {
    reason: "a type of problem is a page for who reads",
    path: "/problems/not-found",
    headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
    status: 200,
    expected: { "Content-Type": /^text\/html/u, "Content-Security-Policy": /script-src 'self'/u },
  },
  {
    reason: "the reference takes nothing from elsewhere",
    path: "/docs",
    status: 200,
    expected: { "Content-Security-Policy": /^default-src 'none'/u },
    check: (body) => expect(body).not.toMatch(/(?:src|href)="https?:/u),
  },
];

/** What somebody sends who means no good, or does not know better. */
export const HOSTILE_REQUESTS: readonly RequestCase[] = [...REFUSED, ...ANSWERED];
