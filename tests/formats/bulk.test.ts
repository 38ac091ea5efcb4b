import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BULK_FILES, dataPackage, type PackedFile } from "@concordance/core";
import { manifest, snapshot } from "@concordance/register";
import { Package } from "datapackage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PLACE } from "./records.ts";

const folder = mkdtempSync(join(tmpdir(), "concordance-package-"));
let read: Package;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

beforeAll(async () => {
  const files: PackedFile[] = BULK_FILES.map(({ name, title, mediaType, write }) => {
    const text = write(snapshot, PLACE);
    writeFileSync(join(folder, name), text);
    return { name, title, mediaType, bytes: Buffer.byteLength(text), sha256: sha256(text) };
  });
  const facts = { schemaVersion: snapshot.schemaVersion, updated: "2026-11-25" };
  const path = join(folder, "datapackage.json");
  writeFileSync(path, dataPackage(files, facts));
  read = await Package.load(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the descriptor is valid by the profiles of Frictionless", () => {
  expect(read.errors).toEqual([]);
  expect(read.valid).toBe(true);
  expect(read.resources.flatMap(({ errors }) => errors)).toEqual([]);
});

const tables = BULK_FILES.filter(({ name }) => name.endsWith(".csv")).map(({ name }) => name);

test.each(tables)("%s is read with the types and the links that the descriptor tells", async (name) => {
  const resource = read.resources.find((one) => one.name === name.replaceAll(".", "-"));
  if (!resource) throw new Error("it is not in the descriptor");
  expect(resource.tabular).toBe(true);
  expect((await resource.read({ relations: true, keyed: true })).length).toBeGreaterThan(10);
});

test("the snapshot is the one that the manifest of the register vouches for, to the byte", () => {
  const text = BULK_FILES.find(({ name }) => name === "snapshot.json")?.write(snapshot, PLACE) ?? "";
  expect(sha256(text)).toBe(manifest.sha256);
});
