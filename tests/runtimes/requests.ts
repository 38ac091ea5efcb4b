import { expect } from "vitest";
import { ACTION_REQUESTS } from "./action-requests.ts";
import { COMPARISON_REQUESTS } from "./comparison-requests.ts";
import { FORM_REQUESTS } from "./form-requests.ts";
import { HOSTILE_REQUESTS } from "./hostile-requests.ts";
import { PARTY_REQUESTS } from "./party-requests.ts";
import { fault, like, type RequestCase } from "./request-case.ts";
import { SEARCH_REQUESTS } from "./search-requests.ts";

const FIRST = "/v1/instruments/cn-fr-2024-ai-global-governance";
const JSON_TYPE = { "Content-Type": "application/json" };
const TEXT_TYPE = { "Content-Type": "text/plain" };
const READS: readonly RequestCase[] = [
  {
    reason: "the way in",
    path: "/v1",
    status: 200,
    check: like({ links: { instruments: "/v1/instruments" } }),
  },
  {
    reason: "health is never kept",
    path: "/health",
    status: 200,
    expected: { "Cache-Control": /^no-store$/u, ETag: null },
    check: like({ status: "ok", snapshot: expect.stringMatching(/^[0-9a-f]{64}$/u) }),
  },
  { reason: "the contract", path: "/openapi.json", status: 200, check: like({ openapi: "3.1.0" }) },
  {
    reason: "all instruments",
    path: "/v1/instruments",
    status: 200,
    expected: { ETag: /^"[0-9a-f]{16}-[0-9a-f]{8}"$/u },
  },
  {
    reason: "the largest page",
    path: "/v1/instruments?limit=200",
    status: 200,
    expected: { Link: /^(?!.*rel="next")/u },
  },
  { reason: "a word with an accent", path: "/v1/instruments?q=g%C3%B3vernance", status: 200 },
  { reason: "a Chinese word", path: "/v1/instruments?q=%E4%B8%AD%E5%9B%BD", status: 200 },
  {
    reason: "the first record",
    path: FIRST,
    status: 200,
    check: like({ adopted: "2024-05-06", place: "Paris", counts: { reported: 11 } }),
  },
  {
    reason: "what its report says",
    path: `${FIRST}/statements?layer=reported`,
    status: 200,
    check: like({ total: 11 }),
  },
  {
    reason: "what was coded",
    path: `${FIRST}/statements?layer=coded`,
    status: 200,
    check: like({ total: 27 }),
  },
  {
    reason: "a page leads to the next",
    path: "/v1/statements?limit=2",
    status: 200,
    expected: { Link: /^<\/v1\/statements\?limit=2&cursor=[\w-]+>; rel="next", </u },
    check: (body) => expect((body as { items: unknown[] }).items).toHaveLength(2),
  },
  {
    reason: "all filters together",
    path: "/v1/statements?party=cn&strength=1&theme=governance&reported=false",
    status: 200,
  },
  {
    reason: "a filter that nothing passes",
    path: "/v1/statements?actor=zz-nobody",
    status: 200,
    check: like({ items: [], total: 0 }),
  },
  { reason: "one statement", path: "/v1/statements/cn-fr-2024-ai-global-governance.s01", status: 200 },
  {
    reason: "one reported statement",
    path: "/v1/statements/cn-fr-2024-ai-global-governance.r01",
    status: 200,
    check: like({ reported: true }),
  },
  { reason: "the topics", path: "/v1/topics", status: 200, check: like({ total: 41 }) },
  { reason: "a topic", path: "/v1/topics/interoperability", status: 200 },
  { reason: "the forces", path: "/v1/forces", status: 200, check: like({ total: 16 }) },
  { reason: "a type of problem", path: "/problems/not-found", status: 200 },
  {
    reason: "HEAD has no body",
    method: "HEAD",
    path: "/v1/topics",
    status: 200,
    expected: { ETag: /^"/u, "Content-Type": /json/u },
  },
  {
    reason: "* stands for any tag",
    path: "/v1/topics",
    headers: { "If-None-Match": "*" },
    status: 304,
    expected: { ETag: /^"/u },
  },
  {
    reason: "a browser asks before it posts",
    method: "OPTIONS",
    path: "/v1/extract",
    headers: { Origin: "https://site.example", "Access-Control-Request-Method": "POST" },
    status: 204,
    expected: { "Access-Control-Allow-Methods": /POST/u },
  },
];

const FAULTS: readonly RequestCase[] = [
  { reason: "no such address", path: "/v1/nothing", status: 404 },
  { reason: "no such record", path: "/v1/instruments/atlantis-1", status: 404 },
  { reason: "an id that none can have", path: "/v1/statements/%00", status: 404 },
  { reason: "an address that does not decode", path: "/v1/parties/%E0%A4%A", status: 404 },
  { reason: "a path that climbs", path: "/v1/parties/..%2f..%2fetc%2fpasswd", status: 404 },
  {
    reason: "a method that does not fit",
    method: "DELETE",
    path: "/v1/topics",
    status: 405,
    expected: { Allow: /^GET, HEAD$/u },
  },
  { reason: "reading what is for posting", path: "/v1/extract", status: 405, expected: { Allow: /^POST$/u } },
  { reason: "an unknown parameter", path: "/v1/statements?colour=red", status: 400, check: fault("/colour") },
  {
    reason: "a limit out of bounds",
    path: "/v1/statements?limit=1000000",
    status: 400,
    check: fault("/limit"),
  },
  {
    reason: "a cursor that is none",
    path: "/v1/parties?cursor=WzEsMl0",
    status: 400,
    check: fault("/cursor"),
  },
  {
    reason: "a parameter given twice",
    path: "/v1/statements?force=call&force=note",
    status: 400,
    check: fault("/force"),
  },
  { reason: "an address that is too long", path: `/v1/parties?q=${"a".repeat(6000)}`, status: 414 },
];

const statement = "We affirm that people come first.";
const extracted = like({
  statements: [expect.objectContaining({ force: "affirm", trigger: expect.anything() })],
});
const post = { method: "POST", path: "/v1/extract" };

const POSTS: readonly RequestCase[] = [
  {
    ...post,
    reason: "plain text",
    headers: TEXT_TYPE,
    body: statement,
    status: 200,
    expected: { ETag: null },
    check: extracted,
  },
  {
    ...post,
    reason: "JSON",
    headers: JSON_TYPE,
    body: JSON.stringify({ text: statement }),
    status: 200,
    check: extracted,
  },
  {
    ...post,
    reason: "no text at all",
    headers: TEXT_TYPE,
    body: "",
    status: 200,
    check: like({ statements: [] }),
  },
  {
    ...post,
    reason: "an empty string",
    headers: JSON_TYPE,
    body: '{"text":""}',
    status: 200,
    check: like({ statements: [] }),
  },
  { ...post, reason: "right to left", headers: TEXT_TYPE, body: "تلتزم الدولتان بالتعاون.", status: 200 },
  {
    ...post,
    reason: "several languages",
    headers: TEXT_TYPE,
    body: "We affirm peace. 我们重申和平。 Мы подтверждаем мир.",
    status: 200,
  },
  {
    ...post,
    reason: "5 MB",
    headers: TEXT_TYPE,
    body: "a".repeat(5_000_000),
    status: 413,
    check: like({ detail: expect.stringContaining("1000000") }),
  },
  {
    ...post,
    reason: "binary",
    headers: TEXT_TYPE,
    body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    status: 400,
  },
  {
    ...post,
    reason: "Latin-1",
    headers: TEXT_TYPE,
    body: new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
    status: 400,
  },
  {
    ...post,
    reason: "another encoding by name",
    headers: { "Content-Type": "text/plain; charset=gbk" },
    body: "a",
    status: 415,
  },
  { ...post, reason: "another type", headers: { "Content-Type": "application/pdf" }, body: "a", status: 415 },
  { ...post, reason: "JSON that breaks off", headers: JSON_TYPE, body: '{"text":', status: 400 },
  {
    ...post,
    reason: "deep JSON",
    headers: JSON_TYPE,
    body: "[".repeat(100_000) + "]".repeat(100_000),
    status: 422,
  },
  { ...post, reason: "no text field", headers: JSON_TYPE, body: "{}", status: 422, check: fault("/text") },
  {
    ...post,
    reason: "an unknown field",
    headers: JSON_TYPE,
    body: '{"text":"a","lang":"en"}',
    status: 422,
    check: fault("/lang"),
  },
  {
    ...post,
    reason: "a parameter that is not valid",
    path: "/v1/extract?kind=poem",
    headers: TEXT_TYPE,
    body: "a",
    status: 400,
    check: fault("/kind"),
  },
];

/** One table for all runtimes: what is read, what is refused, what is posted. */
export const REQUESTS: readonly RequestCase[] = [
  ...READS,
  ...PARTY_REQUESTS,
  ...COMPARISON_REQUESTS,
  ...SEARCH_REQUESTS,
  ...FORM_REQUESTS,
  ...FAULTS,
  ...HOSTILE_REQUESTS,
  ...POSTS,
  ...ACTION_REQUESTS,
];
