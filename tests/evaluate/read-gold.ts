import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DraftStatementSchema, type ForceId, ForceIdSchema, sha256Hex } from "@concordance/core";
import type { Scored } from "./score.ts";

const GoldStatements = DraftStatementSchema.pick({
  range: true,
  force: true,
  topics: true,
  locator: true,
}).array();

/** A text with the statements that coders agreed on. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly report: boolean;
  /** Path within the folder of texts. */
  readonly path: string;
  readonly statements: readonly Scored[];
}

function readText(file: string, goldFolder: string, textsFolder: string): GoldText {
  const gold = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
  const path = String(gold.text);
  const text = readFileSync(join(textsFolder, path.replace(/^texts\//u, "")), "utf8");
  if (sha256Hex(text) !== gold.sha256) throw new Error(`${path} is not the text that ${file} codes`);
  return {
    name: file.replace(/\.json$/u, ""),
    text,
    report: /\/report-/u.test(path),
    path: path.replace(/^texts\//u, ""),
    statements: GoldStatements.parse(gold.statements),
  };
}

/** All coded texts of the gold folder, by name. */
export const readGold = (goldFolder: string, textsFolder: string): GoldText[] =>
  readdirSync(goldFolder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readText(file, goldFolder, textsFolder));

/** A provision of a resolution with the force of the verb that was set in italics. */
export interface GoldProvision {
  readonly text: string;
  readonly force: ForceId;
}

/** The English provisions of a session's resolutions. */
export const readProvisions = (file: string): GoldProvision[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.includes('"lang": "en"'))
    .map((line) => JSON.parse(line))
    .map(({ text, force }) => ({ text: String(text), force: ForceIdSchema.parse(force) }));
