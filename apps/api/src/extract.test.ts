import { describe, expect, test } from "vitest";
import { ExtractionShape } from "./schemas/extract.ts";
import { inventedApp } from "./testing/invented-app.ts";

const LIMIT = 1_000_000;
const TEXT =
  "The Republic of Veldania and the Kingdom of Ostmark commit to share what they know. We call on developers to test systems.";

const post = (
  body: RequestInit["body"],
  type: string | undefined,
  query = "",
  more: Record<string, string> = {},
) =>
  inventedApp.request(`/v1/extract${query}`, {
    method: "POST",
    body: body ?? null,
    headers: { ...(type === undefined ? {} : { "Content-Type": type }), ...more },
  });

async function extraction(response: Response) {
  expect(response.status).toBe(200);
  const body = await response.json();
  return ExtractionShape.parse(body);
}

describe("extract", () => {
  test("JSON and plain text give the same, with the register's own names", async () => {
    const plain = await extraction(
      await post(TEXT, "text/plain; charset=utf-8", "?language=en&kind=expression"),
    );
    const json = await extraction(
      await post(JSON.stringify({ text: TEXT, language: "en", kind: "expression" }), "application/json"),
    );
    expect(json).toEqual(plain);
    expect(plain.statements.map(({ force }) => force)).toEqual(["commit", "call"]);
    expect(plain.statements[0]?.speakers).toEqual(["veldania", "ostmark"]);
  });

  test("ranges are of the text that was sent", async () => {
    const { statements, document } = await extraction(await post(TEXT, "text/plain"));
    for (const { trigger } of statements) expect(TEXT.slice(...trigger.range)).toBe(trigger.text);
    expect(document.provisions.map(({ range }) => TEXT.slice(...range)).join("")).toBe(TEXT);
  });

  test("an empty text gives an empty result", async () => {
    for (const response of [await post("", "text/plain"), await post('{"text":""}', "application/json")]) {
      expect((await extraction(response)).statements).toEqual([]);
    }
  });

  test.each([
    ["ar", "تلتزم الدولتان بالتعاون في مجال الذكاء الاصطناعي.", "right to left"],
    ["mixed", "We affirm peace. 我们重申和平。 Мы подтверждаем мир. نؤكد السلام.", "four languages"],
    ["signs", "\u202Ewe\u202C \u{1F600}\uD800 \uFEFF affirm", "direction marks, an astral sign, half a pair"],
    ["lines", "\r\n\r\r\n\u2028\u2029\t", "nothing but breaks"],
  ])("%s ends with a result", async (_, text) => {
    await extraction(await post(JSON.stringify({ text }), "application/json"));
  });

  test("answers are not kept", async () => {
    expect((await post(TEXT, "text/plain")).headers.get("ETag")).toBeNull();
  });
});

describe("bodies that are refused", () => {
  const large = "a".repeat(5_000_000);
  const bytes = (...values: number[]) => new Uint8Array(values);

  test.each([
    [large, "text/plain", 413, /1000000 bytes/u, "5 MB of text"],
    [JSON.stringify({ text: large }), "application/json", 413, /1000000 bytes/u, "5 MB of JSON"],
    ["a", "application/pdf", 415, /application\/json or text\/plain/u, "another type"],
    ["a=1", "application/x-www-form-urlencoded", 415, /taken/u, "a form"],
    [bytes(97), undefined, 415, /no Content-Type/u, "no type at all"],
    ["a", "text/plain; charset=iso-8859-1", 415, /charset/u, "another encoding by name"],
    [bytes(0xff, 0xfe, 0x00, 0xd8, 0x41), "text/plain", 400, /./u, "bytes that are no text"],
    [bytes(0x63, 0x61, 0x66, 0xe9, 0x2e), "text/plain", 400, /./u, "Latin-1 that says nothing of it"],
    [
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      "text/plain",
      400,
      /./u,
      "a picture",
    ],
    [bytes(0x7b, 0xff, 0x7d), "application/json", 400, /./u, "JSON in no encoding"],
    ['{"text": "a"', "application/json", 400, /JSON/u, "JSON that breaks off"],
    ["", "application/json", 400, /JSON/u, "no JSON"],
    ["[".repeat(200_000), "application/json", 400, /JSON/u, "deep JSON that breaks off"],
    ["[".repeat(200_000) + "]".repeat(200_000), "application/json", 422, /./u, "deep JSON"],
    ["null", "application/json", 422, /./u, "JSON null"],
    ["{}", "application/json", 422, /text/u, "no text"],
    ['{"text": 5}', "application/json", 422, /text/u, "a number in place of text"],
    ['{"text": "a", "lang": "en"}', "application/json", 422, /lang/u, "an unknown field"],
    [
      '{"text": "a", "language": "de"}',
      "application/json",
      422,
      /language/u,
      "a language that is not spoken here",
    ],
    [
      '{"text": "a", "published": "2024-13-40"}',
      "application/json",
      422,
      /published/u,
      "a date that is none",
    ],
    ['{"text": "a", "__proto__": {"kind": "report"}}', "application/json", 422, /__proto__/u, "a prototype"],
  ])("%#", async (body, type, status, detail, _reason) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await response.json()).detail).toMatch(detail);
  });

  test.each([
    ["?language=xx", "/language"],
    ["?published=tomorrow", "/published"],
    ["?colour=red", "/colour"],
  ])("a parameter %s", async (query, pointer) => {
    const response = await post(TEXT, "text/plain", query);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].pointer).toBe(pointer);
  });

  test("the size is named where it is announced, and found where it is not", async () => {
    const announced = await (await post(large, "text/plain", "", { "Content-Length": "5000000" })).json();
    expect(announced.detail).toContain("5000000");
    const chunk = new TextEncoder().encode("a".repeat(64_000));
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const request = new Request("http://localhost/v1/extract", {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect((await inventedApp.fetch(request)).status).toBe(413);
    expect(sent).toBeLessThan(LIMIT + 4 * chunk.length);
  });

  test("exactly the limit is taken", async () => {
    expect((await post(" ".repeat(LIMIT), "text/plain")).status).toBe(200);
    expect((await post(" ".repeat(LIMIT + 1), "text/plain")).status).toBe(413);
  });
});
