const DIGEST = "0".repeat(64);

const instrument = `id: veldania-ostmark-2031
title: {en: Lakes Compact}
kind: joint-statement
binding: non-binding
adopted: 2031-05-06
acts:
  - {parties: [vd, om], act: signed, date: 2031-05-06, sources: [gazette]}
expressions:
  - {id: en, language: en, status: authentic, read: whole, length: 400, fingerprint: "${DIGEST}", sources: [gazette]}
provisions:
  - {locator: para_1, kind: paragraph, num: "1", ranges: {en: [0, 200]}}
sources:
  - {id: gazette, kind: official, name: Gazette of Veldania, address: "https://gazette.example.org/compact"}
evidence: {title: [gazette], kind: [gazette], binding: [gazette], adopted: [gazette]}
coverage: {extent: whole, note: {en: Read whole.}}
`;

const statements = `instrument: veldania-ostmark-2031
defaults:
  basis: expression
  text: en
  language: en
  sources: [gazette]
  speakers: [vd, om]
  coder: editor
  review: {status: checked}
statements:
  - id: veldania-ostmark-2031.s01
    locator: para_1
    force: commit
    topics: [safety]
    summary: {en: Veldania and Ostmark pledge to test systems for harbours.}
    provenance: {range: [0, 120], fingerprint: "${DIGEST}"}
`;

const party = (id: string, name: string) => ({
  id,
  kind: "group",
  name: { en: name },
  aliases: [],
  sources: ["invented"],
});

/** A small register of invented parties, as it lies in `packages/register`. */
export const RECORDS = {
  "packages/register/instruments/veldania-ostmark-2031/instrument.yaml": instrument,
  "packages/register/instruments/veldania-ostmark-2031/statements.yaml": statements,
  "packages/register/parties/states.json": "[]\n",
  "packages/register/parties/others.yaml": JSON.stringify([party("om", "Ostmark"), party("vd", "Veldania")]),
  "packages/register/bodies.yaml": "[]\n",
} as const;

export const STATEMENTS_FILE = "packages/register/instruments/veldania-ostmark-2031/statements.yaml";

/** The statements file with one statement that breaks a rule: its topic is not in the scheme. */
export const BROKEN_STATEMENTS = statements.replace("[safety]", "[robots]");
