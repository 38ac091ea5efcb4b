import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

const CITED = { citation: { license: "CC-BY-4.0", snapshot: expect.stringMatching(/^[0-9a-f]{64}$/u) } };

/** What is asked of several records at once, as JSON, tables and figures, and what is refused there. */
export const COMPARISON_REQUESTS: readonly RequestCase[] = [
  {
    reason: "a crosswalk, with a citation and an entity tag",
    path: "/v1/compare?ids=bletchley-2023,un-ga-78-265",
    status: 200,
    expected: { ETag: /^"/u },
    check: like({ instruments: [{ id: "bletchley-2023" }, { id: "un-ga-78-265" }], ...CITED }),
  },
  {
    reason: "a crosswalk of what is said on one topic",
    path: "/v1/compare?ids=eu-2024-1689,coe-cets-225&topic=transparency&strength=3",
    status: 200,
    check: like({
      pairs: [
        {
          interoperability: {
            limits: expect.arrayContaining([{ code: "filtered", message: expect.any(String) }]),
          },
        },
      ],
    }),
  },
  {
    reason: "the matrix of parties, page by page",
    path: "/v1/matrix?limit=3",
    status: 200,
    expected: { Link: /rel="next"/u },
    check: (body) => expect((body as { items: unknown[] }).items).toHaveLength(3),
  },
  {
    reason: "the matrix of instruments on a past day",
    path: "/v1/matrix?rows=instrument&asOf=2026-11-24",
    status: 200,
  },
  {
    reason: "a cell of the matrix",
    path: "/v1/matrix/cell?id=fr&topic=data-protection&strength=2",
    status: 200,
  },
  {
    reason: "a matrix as a table",
    path: "/v1/matrix.csv?ids=fr",
    status: 200,
    expected: { "Content-Type": /^text\/csv/u },
  },
  {
    reason: "a matrix as a figure",
    path: "/v1/matrix.svg?ids=fr,cn",
    status: 200,
    expected: { "Content-Type": /^image\/svg\+xml/u, "Content-Security-Policy": /style-src/u },
  },
  {
    reason: "positions, through groups too",
    path: "/v1/positions?a=fr&b=cn&through=true",
    status: 200,
    check: like({ a: "fr", b: "cn", ...CITED }),
  },
  { reason: "nearest and farthest", path: "/v1/positions/neighbours?party=fr", status: 200 },
  { reason: "force over time", path: "/v1/positions/force?party=fr&topic=capacity-building", status: 200 },
  { reason: "a timeline of a topic", path: "/v1/timeline?topic=interoperability&until=2024-05", status: 200 },
  { reason: "a timeline as a figure", path: "/v1/timeline.svg", status: 200 },
  {
    reason: "the graph around an instrument",
    path: "/v1/graph?instrument=bletchley-2023&bodies=true",
    status: 200,
  },
  { reason: "the graph as a figure", path: "/v1/graph.svg", status: 200 },
  { reason: "a lineage", path: "/v1/lineage?term=safe,%20secure%20and%20trustworthy", status: 200 },
  {
    reason: "divergences that somebody confirmed by reading",
    path: "/v1/divergences?status=confirmed&language=ru&limit=5",
    status: 200,
    check: like({
      items: expect.arrayContaining([expect.objectContaining({ status: "confirmed" })]),
      ...CITED,
    }),
  },
  { reason: "divergences as a table", path: "/v1/divergences.csv", status: 200 },
  {
    reason: "one instrument is no comparison",
    path: "/v1/compare?ids=bletchley-2023",
    status: 400,
    check: fault("/ids"),
  },
  {
    reason: "a comparison with nothing",
    path: "/v1/compare?ids=bletchley-2023,atlantis-1",
    status: 404,
    check: fault("/ids"),
  },
  { reason: "positions of nobody", path: "/v1/positions?a=fr&b=atlantis", status: 404 },
  { reason: "a missing parameter", path: "/v1/positions?a=fr", status: 400, check: fault("/b") },
  { reason: "a topic that is none", path: "/v1/matrix?topic=robots", status: 400, check: fault("/topic/0") },
];
