import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

const FIRST = "/v1/instruments/cn-fr-2024-ai-global-governance";
const CLAUSE = "/v1/statements/cn-fr-2024-ai-global-governance.s01";

const starting = (words: string) => (body: unknown) =>
  expect(String(body).slice(0, words.length)).toBe(words);

/** Forms of records and lists, by Accept and by suffix. */
const FORMS: readonly RequestCase[] = [
  {
    reason: "a record as linked data, by Accept",
    path: FIRST,
    headers: { Accept: "application/ld+json" },
    status: 200,
    expected: { "Content-Location": /\.jsonld$/u, Vary: /Accept/u, ETag: /^"/u },
    check: like({ "@context": "https://api.example.org/v1/context.jsonld" }),
  },
  {
    reason: "a record as Akoma Ntoso, by suffix",
    path: `${FIRST}.xml`,
    status: 200,
    expected: { "Content-Type": /^application\/akn\+xml/u, Link: /rel="canonical"/u },
    check: starting('<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso'),
  },
  {
    reason: "its statements as a table",
    path: `${FIRST}.csv`,
    status: 200,
    check: starting("id,instrument,"),
  },
  {
    reason: "what the columns mean",
    path: `${FIRST}.csv-metadata.json`,
    status: 200,
    expected: { "Content-Type": /^application\/csvm\+json/u },
  },
  { reason: "its statements, one a line", path: `${FIRST}.ndjson`, status: 200 },
  {
    reason: "its statements as annotations",
    path: `${FIRST}.anno.json`,
    status: 200,
    check: like({ type: "AnnotationCollection" }),
  },
  { reason: "a page to read", path: `${FIRST}.md`, status: 200, check: starting("# ") },
  { reason: "a clause to cite, for BibTeX", path: `${CLAUSE}.bib`, status: 200, check: starting("@misc{") },
  { reason: "for reference managers", path: `${CLAUSE}.ris`, status: 200, check: starting("TY  - ") },
  { reason: "for processors of citations", path: `${CLAUSE}.csl.json`, status: 200 },
  {
    reason: "a list as a table, with its filters",
    path: "/v1/statements.csv?party=cn&strength=3&limit=5",
    status: 200,
    expected: { Link: /rel="canonical"/u },
  },
  { reason: "instruments as a bibliography", path: "/v1/instruments.bib?limit=200", status: 200 },
  { reason: "topics as a SKOS scheme", path: "/v1/topics.jsonld", status: 200 },
  {
    reason: "the context",
    path: "/v1/context.jsonld",
    status: 200,
    expected: { "Content-Type": /ld\+json/u },
  },
  { reason: "JSON names its other forms", path: FIRST, status: 200, expected: { Link: /rel="alternate"/u } },
  {
    reason: "a form that there is not",
    path: FIRST,
    headers: { Accept: "image/png" },
    status: 406,
    check: fault("/Accept"),
  },
  { reason: "a suffix that there is not", path: `${FIRST}.pdf`, status: 404 },
  {
    reason: "a parameter that no form has",
    path: `${FIRST}.csv?colour=red`,
    status: 400,
    check: fault("/colour"),
  },
];

/** Feeds of what changed. */
const FEEDS: readonly RequestCase[] = [
  {
    reason: "all changes",
    path: "/v1/feeds/all.atom",
    status: 200,
    expected: { "Content-Type": /^application\/atom\+xml/u },
  },
  {
    reason: "changes of a party",
    path: "/v1/feeds/parties/fr.feed.json",
    status: 200,
    check: like({ language: "en" }),
  },
  { reason: "changes of a topic", path: "/v1/feeds/topics/interoperability.atom", status: 200 },
  { reason: "changes of an instrument", path: "/v1/feeds/instruments/coe-cets-225.feed.json", status: 200 },
  { reason: "a feed of nobody", path: "/v1/feeds/parties/zz-nobody.atom", status: 404 },
  { reason: "a page that is none", path: "/v1/feeds/all.atom?page=0", status: 400, check: fault("/page") },
];

/** The whole register in files. */
const BULK: readonly RequestCase[] = [
  { reason: "all files with sizes and checksums", path: "/v1/bulk", status: 200 },
  {
    reason: "the data package",
    path: "/v1/bulk/datapackage.json",
    status: 200,
    check: like({ name: "concordance" }),
  },
  {
    reason: "a file, by its checksum",
    path: "/v1/bulk/parties.csv",
    status: 200,
    expected: { ETag: /^"[0-9a-f]{64}"$/u, "Accept-Ranges": /^bytes$/u },
  },
  {
    reason: "a part of it",
    path: "/v1/bulk/parties.csv",
    headers: { Range: "bytes=0-6" },
    status: 206,
    expected: { "Content-Range": /^bytes 0-6\/\d+$/u },
    check: starting("id,kind"),
  },
  {
    reason: "a part behind its end",
    path: "/v1/bulk/parties.csv",
    headers: { Range: "bytes=99999999-" },
    status: 416,
    expected: { "Content-Range": /^bytes \*\/\d+$/u },
  },
  { reason: "an archive", method: "HEAD", path: "/v1/bulk/concordance-csv.zip", status: 200 },
  { reason: "a file that there is not", path: "/v1/bulk/passwd", status: 404 },
];

/** What is asked for in other forms than the API's own JSON. */
export const FORM_REQUESTS: readonly RequestCase[] = [...FORMS, ...FEEDS, ...BULK];
