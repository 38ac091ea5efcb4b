import { PartyIdSchema } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { MAX_LENGTH, type Message, type Question } from "./exchange.ts";

const names = { parties: [{ id: PartyIdSchema.parse("veldania"), name: { en: "Veldania" }, aliases: [] }] };
const ask = (question: Partial<Question>): Message[] => [
  ...answer({ input: { text: "" }, kind: "expression", names, ...question }),
];
const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const statementsOf = (messages: readonly Message[]) =>
  messages.flatMap((message) => (message.type === "statements" ? message.statements : []));

describe("a text", () => {
  const messages = ask({
    input: { text: "Veldania commits to publish its rules. Veldania welcomes the talks." },
  });

  test("gives its document first, then statements, then that it is done", () => {
    expect(messages[0]?.type).toBe("document");
    expect(messages.at(-1)).toEqual({
      type: "done",
      csv: expect.stringMatching(/^id,locator,.*\r\n(?:.+\r\n){2}$/u),
    });
    expect(statementsOf(messages).map(({ force }) => force)).toEqual(["commit", "welcome"]);
  });

  test("knows the names that come with the question", () =>
    expect(statementsOf(messages)[0]?.speakers).toEqual(["veldania"]));
});

describe("a file", () => {
  test("is read by what it is: the words of a page are not its tags", () => {
    const [first] = ask({ input: file("page.html", "<!doctype html><p>We <b>welcome</b> the talks.") });
    expect(first).toMatchObject({ type: "document", text: expect.stringContaining("We welcome the talks.") });
  });

  test.each([
    ["a PDF, which only the command line reads", file("a.pdf", "%PDF-1.7"), "needs-command"],
    ["bytes that are no text", { name: "a.txt", bytes: new Uint8Array([0, 1, 2, 0, 255]) }, "not-text"],
    ["XML of no known kind", file("a.xml", "<?xml version='1.0'?><shop/>"), "broken"],
    ["more than the page reads", file("a.txt", "a".repeat(MAX_LENGTH + 1)), "too-large"],
    ["a text longer than the page reads", { text: "a".repeat(MAX_LENGTH + 1) }, "too-large"],
  ] as const)("is refused: %s", (_, input, refusal) =>
    expect(ask({ input })).toEqual([{ type: "refused", refusal }]),
  );
});
