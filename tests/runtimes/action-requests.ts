import { expect } from "vitest";
import { fault, like, type RequestCase } from "./request-case.ts";

const JSON_TYPE = { "Content-Type": "application/json" };
const FORM_TYPE = { "Content-Type": "multipart/form-data; boundary=x" };
const part = (name: string, file: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\n\r\n${content}\r\n--x--\r\n`;

const extract = { method: "POST", path: "/v1/extract" };
const affirmed = like({
  statements: [expect.objectContaining({ force: "affirm" })],
  text: expect.any(String),
});

const FILES: readonly RequestCase[] = [
  {
    ...extract,
    reason: "a page",
    headers: { "Content-Type": "text/html" },
    body: "<!doctype html><h1>Of mills</h1><p>We affirm that people come first.</p>",
    status: 200,
    expected: { "Cache-Control": /^no-store$/u },
    check: affirmed,
  },
  {
    ...extract,
    reason: "Markdown",
    headers: { "Content-Type": "text/markdown" },
    body: "# Of mills\n\n**We affirm** that people come first.\n",
    status: 200,
    check: affirmed,
  },
  {
    ...extract,
    reason: "a file in a form",
    headers: FORM_TYPE,
    body: part("file", "mills.html", "<p>We affirm that people come first.</p>"),
    status: 200,
    check: affirmed,
  },
  {
    ...extract,
    reason: "a PDF in a form, with what reads it",
    headers: FORM_TYPE,
    body: part("file", "mills.pdf", "%PDF-1.7"),
    status: 415,
    check: like({ detail: expect.stringContaining("npx concordance extract") }),
  },
  { ...extract, reason: "a form that breaks off", headers: FORM_TYPE, body: "--x\r\n", status: 400 },
  {
    ...extract,
    reason: "XML that no reader knows",
    headers: { "Content-Type": "application/xml" },
    body: "<?xml version='1.0'?><recipe/>",
    status: 422,
  },
];

const quote = { method: "POST", path: "/v1/quotes/verify", headers: JSON_TYPE };
const opening = (text: string, language: string) => ({
  ...quote,
  reason: `the formula that resolutions begin with, in ${language}`,
  body: JSON.stringify({ text, instrument: "un-ga-78-265" }),
  status: 200,
  expected: { "Cache-Control": /^no-store$/u, ETag: null },
  check: like({
    found: true,
    matches: [
      expect.objectContaining({
        unit: "provision",
        locator: "preamble",
        text: expect.objectContaining({ language, status: "authentic" }),
        address: "/v1/instruments/un-ga-78-265/provisions/preamble",
        citation: expect.stringContaining("A/RES/78/265"),
      }),
    ],
  }),
});

const QUOTES: readonly RequestCase[] = [
  opening("“The General Assembly,”", "en"),
  opening("L’ASSEMBLÉE GÉNÉRALE", "fr"),
  opening("La Asamblea General", "es"),
  opening("Генеральная Ассамблея", "ru"),
  opening("大会，", "zh"),
  opening("إن الجمعية العامة", "ar"),
  {
    ...quote,
    reason: "words that nobody wrote, and what that means",
    body: JSON.stringify({ text: "We, the millers, agree to nothing." }),
    status: 200,
    check: like({ found: false, total: 0, near: null, meaning: expect.stringMatching(/does not say/u) }),
  },
  { ...quote, reason: "no words at all", body: "{}", status: 422, check: fault("/text") },
  {
    ...quote,
    reason: "an instrument that is not there",
    body: JSON.stringify({ text: "a", instrument: "atlantis-1" }),
    status: 422,
    check: fault("/instrument"),
  },
];

const check = { method: "POST", path: "/v1/check", headers: JSON_TYPE };

const CHECKS: readonly RequestCase[] = [
  {
    ...check,
    reason: "a record that names a party nobody knows",
    body: JSON.stringify({
      instrument: "id: mills-2031\nacts:\n  - { parties: [fr, qq], act: signed, sources: [a] }\n",
    }),
    status: 200,
    expected: { "Cache-Control": /^no-store$/u },
    check: like({
      sound: false,
      findings: expect.arrayContaining([
        expect.objectContaining({ code: "unknown-party", file: "instrument.yaml", line: 3 }),
      ]),
    }),
  },
  {
    ...check,
    reason: "a record in a form",
    headers: FORM_TYPE,
    body: part("instrument", "instrument.yaml", "id: [\n"),
    status: 200,
    check: like({ findings: [expect.objectContaining({ code: "yaml" })] }),
  },
  { ...check, reason: "no record", body: "{}", status: 422, check: fault("/instrument") },
];

const AGENTS: readonly RequestCase[] = [
  {
    method: "POST",
    path: "/mcp",
    reason: "a page of another site",
    headers: { ...JSON_TYPE, Origin: "https://evil.example" },
    body: "{}",
    status: 403,
    check: fault("/Origin"),
  },
  {
    method: "GET",
    path: "/mcp",
    reason: "there are no sessions to listen to",
    status: 405,
    expected: { Allow: /^POST$/u },
  },
];

/** What is done with words that were sent: texts, quotations, records, calls of agents. */
export const ACTION_REQUESTS: readonly RequestCase[] = [...FILES, ...QUOTES, ...CHECKS, ...AGENTS];
