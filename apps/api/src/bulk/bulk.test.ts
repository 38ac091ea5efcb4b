import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { inventedApp } from "../testing/invented-app.ts";

interface Item {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly address: string;
}

const get = (path: string, headers: Record<string, string> = {}) => inventedApp.request(path, { headers });
const listed = async (): Promise<Item[]> => (await (await get("/v1/bulk")).json()).items;
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const FILE = "/v1/bulk/statements.csv";

test("every file is as the list says: its size, its checksum, its type", async () => {
  const items = await listed();
  expect(items.length).toBeGreaterThan(15);
  for (const { address, bytes, sha256, mediaType } of items) {
    const response = await get(address);
    const body = await bytesOf(response);
    expect([address, body.length, createHash("sha256").update(body).digest("hex")]).toEqual([
      address,
      bytes,
      sha256,
    ]);
    expect(response.headers.get("Content-Type")).toContain(mediaType);
    expect(response.headers.get("ETag")).toBe(`"${sha256}"`);
  }
});

test("the archive of tables holds them with their descriptions, and the same bytes each time", async () => {
  const read = async () => bytesOf(await get("/v1/bulk/concordance-csv.zip"));
  const archive = await read();
  expect(await read()).toEqual(archive);
  const names = Object.keys(unzipSync(archive));
  expect(names).toEqual(expect.arrayContaining(["statements.csv", "csv-metadata.json", "datapackage.json"]));
});

describe("parts", () => {
  const whole = async () => bytesOf(await get(FILE));

  const parts: [reason: string, range: string, from: number, to: number | undefined][] = [
    ["the start", "bytes=0-9", 0, 10],
    ["a middle", "bytes=5-14", 5, 15],
    ["the end", "bytes=-7", -7, undefined],
  ];
  test.each(parts)("%s", async (_reason, range, from, to) => {
    const all = await whole();
    const response = await get(FILE, { Range: range });
    const expected = all.slice(from, to);
    const first = from < 0 ? all.length + from : from;
    expect(response.status).toBe(206);
    expect(response.headers.get("Content-Range")).toBe(
      `bytes ${first}-${first + expected.length - 1}/${all.length}`,
    );
    expect(await bytesOf(response)).toEqual(expected);
  });

  test("all parts together are the file", async () => {
    const all = await whole();
    const pieces: number[] = [];
    for (let first = 0; first < all.length; first += 4096)
      pieces.push(...(await bytesOf(await get(FILE, { Range: `bytes=${first}-${first + 4095}` }))));
    expect(new Uint8Array(pieces)).toEqual(all);
  });

  test("a part of a file that changed since is the whole file", async () => {
    const response = await get(FILE, { Range: "bytes=0-9", "If-Range": '"another"' });
    expect([response.status, (await bytesOf(response)).length]).toEqual([200, (await whole()).length]);
  });

  test("behind the end there is nothing", async () => {
    const response = await get(FILE, { Range: "bytes=999999999-" });
    expect(response.status).toBe(416);
    expect(response.headers.get("Content-Range")).toBe(`bytes */${(await whole()).length}`);
  });

  test("a file that a client has is not sent again", async () => {
    const tag = (await get(FILE)).headers.get("ETag") ?? "";
    expect((await get(FILE, { "If-None-Match": tag })).status).toBe(304);
  });
});

test("no file of another name", async () => {
  expect((await get("/v1/bulk/secrets.txt")).status).toBe(404);
});
