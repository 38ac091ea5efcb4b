import { describe, expect, test } from "vitest";
import { ExtractionEventSchema, ExtractionShape } from "./schemas/extract.ts";
import { inventedApp } from "./testing/invented-app.ts";

const WORDS = "We affirm that people come first.";

const send = (body: RequestInit["body"], headers: Record<string, string>, query = "") =>
  inventedApp.request(`/v1/extract${query}`, { method: "POST", body: body ?? null, headers });
const typed = (body: string, type: string) => send(body, { "Content-Type": type });

function form(content: string | Uint8Array<ArrayBuffer>, name: string, more: Record<string, string> = {}) {
  const data = new FormData();
  data.append("file", new File([content], name));
  for (const [key, value] of Object.entries(more)) data.append(key, value);
  return inventedApp.request("/v1/extract", { method: "POST", body: data });
}

async function extraction(response: Response) {
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  return ExtractionShape.parse(await response.json());
}

const AKN = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="x"><body></body></act></akomaNtoso>`;

describe("a text in marks", () => {
  test.each([
    ["text/html", `<html><body><h1>Of mills</h1><p>${WORDS}</p></body></html>`],
    ["application/xhtml+xml", `<html><body><p>${WORDS}</p></body></html>`],
    ["text/markdown", `# Of mills\n\n**We affirm** that people come first.\n`],
    ["text/plain", `<!doctype html><p>${WORDS}</p>`],
  ])("%s is read, and the text that ranges count in is given", async (type, body) => {
    const { statements, text = "" } = await extraction(await typed(body, type));
    expect(statements.map(({ range }) => text.slice(...range))).toEqual([WORDS.slice(0, -1)]);
  });

  test.each([
    ["a page", `<p>${WORDS}</p>`, "page.html"],
    ["a plain text", WORDS, "text.txt"],
    ["a page under a wrong name", `<!doctype html><p>${WORDS}</p>`, "page.txt"],
  ])("%s comes in a form", async (_reason, content, name) => {
    expect((await extraction(await form(content, name))).statements).toHaveLength(1);
  });

  test("what a form says of its file is heard", async () => {
    const { document } = await extraction(await form(WORDS, "text.txt", { language: "fr", kind: "report" }));
    expect(document).toMatchObject({ language: "fr", kind: "report" });
  });
});

describe("what is not read", () => {
  test.each([
    ["a PDF by its type", () => typed("%PDF-1.7", "application/pdf"), 415, /npx concordance extract/u],
    ["a PDF in a form", () => form("%PDF-1.7 …", "accord.pdf"), 415, /npx concordance extract/u],
    ["a Word file in a form", () => form("PK\u0003\u0004 …", "accord.docx"), 415, /npx concordance extract/u],
    [
      "bytes that are no text in a form",
      () => form(new Uint8Array([0x63, 0xe9, 0x2e]), "a.txt"),
      400,
      /byte 1/u,
    ],
    ["XML of another kind", () => typed("<?xml version='1.0'?><recipe/>", "application/xml"), 422, /\w/u],
    ["XML that breaks off", () => typed(AKN.slice(0, 120), "text/xml"), 422, /\w/u],
    [
      "a form without a file",
      () => inventedApp.request("/v1/extract", { method: "POST", body: new FormData() }),
      422,
      /file/u,
    ],
    ["a form with a field that nobody knows", () => form("a", "a.txt", { colour: "red" }), 422, /colour/u],
    ["a form that breaks off", () => typed("--x\r\n", "multipart/form-data; boundary=x"), 400, /\w/u],
  ])("%s", async (_reason, asked, status, detail) => {
    const response = await asked();
    expect(response.status).toBe(status);
    expect((await response.json()).detail).toMatch(detail);
  });
});

const ACCORD = Array.from(
  { length: 2000 },
  (_, index) => `${index + 1}. We affirm that rule ${index} stands.\n\n`,
).join("");

const parsed = (type: string, body: string) =>
  type === "text/event-stream"
    ? body.split("\n\n").flatMap((event) => /^event: (\w+)\ndata: (.+)$/u.exec(event)?.[2] ?? [])
    : body.split("\n").filter(Boolean);

describe("event by event", () => {
  test.each(["application/x-ndjson", "text/event-stream"])(
    "%s: document, statements, end",
    async (Accept) => {
      const response = await send(ACCORD, { "Content-Type": "text/plain", Accept });
      expect(response.headers.get("Content-Type")).toBe(Accept);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      const events = parsed(Accept, await response.text()).map((line) =>
        ExtractionEventSchema.parse(JSON.parse(line)),
      );
      expect(events[0]).toMatchObject({ event: "document", length: ACCORD.length });
      expect(events.at(-1)).toEqual({ event: "end", provisions: 2000, statements: 2000 });
      const progress = events.flatMap((event) => (event.event === "statements" ? event.progress.read : []));
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(progress.at(-1)).toBe(ACCORD.length);
      const whole = await extraction(await typed(ACCORD, "text/plain"));
      expect(events.flatMap((event) => (event.event === "statements" ? event.statements : []))).toEqual(
        whole.statements,
      );
    },
  );

  test("it is written no faster than it is read, and stops where the reader goes away", async () => {
    const response = await send(ACCORD, { "Content-Type": "text/plain", Accept: "application/x-ndjson" });
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toMatch(/^\{"event":"document"[^\n]+\n$/u);
    const second = new TextDecoder().decode((await reader?.read())?.value);
    expect(second).toMatch(/^\{"event":"statements"[^\n]+\n$/u);
    await reader?.cancel();
    expect((await reader?.read())?.done).toBe(true);
  });

  test("other requests are answered in between", async () => {
    const order: string[] = [];
    const long = Promise.resolve(typed(ACCORD, "text/plain")).then(() => order.push("long"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const short = Promise.resolve(inventedApp.request("/v1/topics")).then(() => order.push("short"));
    await Promise.all([long, short]);
    expect(order).toEqual(["short", "long"]);
  });

  test.each(["application/json", "*/*", "text/html", "application/json, application/x-ndjson;q=0.5"])(
    "Accept: %s gives one piece",
    async (Accept) => {
      const response = await send(WORDS, { "Content-Type": "text/plain", Accept });
      expect(response.headers.get("Content-Type")).toBe("application/json");
    },
  );
});
