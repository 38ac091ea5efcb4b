import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const codeOf = (result: ReturnType<typeof read>) =>
  result.ok ? "ok" : result.issues.map(({ code }) => code).join();
const messageOf = (result: ReturnType<typeof read>) => (result.ok ? "" : (result.issues[0]?.message ?? ""));

describe("read gives the text", () => {
  const cases: [reason: string, input: string | Uint8Array, expected: string][] = [
    ["nothing is an empty text", new Uint8Array(), ""],
    ["a string passes through", "Veldania agrees.", "Veldania agrees."],
    ["UTF-8 in several scripts", utf8("Veldania – فيلدانيا 维尔达 😀"), "Veldania – فيلدانيا 维尔达 😀"],
    [
      "the byte-order mark of UTF-8 stays, so that ranges count in the file's own text",
      utf8("\uFEFFA"),
      "\uFEFFA",
    ],
    ["UTF-16, little-endian, with its mark", utf16("\uFEFFÅ 😀", true), "\uFEFFÅ 😀"],
    ["UTF-16, big-endian, with its mark", utf16("\uFEFFÅ 😀", false), "\uFEFFÅ 😀"],
    ["a form feed is a page break, not binary", utf8("one\ftwo"), "one\ftwo"],
    ["one stray control character of a bad copy", utf8("inter\u0002operable"), "inter\u0002operable"],
  ];
  test.each(cases)("%s", (_reason, input, expected) =>
    expect(read(input)).toEqual({ ok: true, value: expected }),
  );

  test("bytes that stand in the middle of a larger buffer", () => {
    expect(read(utf8("xxAxx").subarray(2, 3))).toEqual({ ok: true, value: "A" });
  });
});

describe("read refuses what is no text", () => {
  const cases: [reason: string, input: string | Uint8Array, code: string][] = [
    ["an executable", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), "binary"],
    ["UTF-16 without a mark is full of NULs", utf16("no mark", true), "binary"],
    [
      "UTF-32 is not read, though it begins like UTF-16",
      new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      "binary",
    ],
    ["bytes that decode but are controls", new Uint8Array(40).fill(1), "binary"],
    [
      "bytes that neither decode nor look like text",
      new Uint8Array(40).map((_, at) => (at % 2 ? 1 : 0xff)),
      "binary",
    ],
    ["a NUL in a string", "a\u0000b", "binary"],
    ["Latin-1", new Uint8Array([0x41, 0xe9, 0x20, 0x42]), "encoding"],
    ["a character that is cut off at the end", utf8("aé").subarray(0, 2), "encoding"],
    ["half a surrogate pair in UTF-16", utf16("\uFEFFa\uD83D!", true), "encoding"],
    ["an odd byte at the end of UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42]), "encoding"],
    ["an overlong form, forbidden by Unicode", new Uint8Array([0xc0, 0xaf]), "encoding"],
  ];
  test.each(cases)("%s", (_reason, input, code) => expect(codeOf(read(input))).toBe(code));

  test.each([
    ["in the middle", new Uint8Array([0x41, 0xe9, 0x20]), 1],
    ["at the end", new Uint8Array([0x41, 0x42, 0xe9]), 2],
    ["at the start", new Uint8Array([0xe9, 0x41]), 0],
    ["after characters of several bytes", new Uint8Array([...utf8("é😀"), 0xe9, 0x41]), 6],
    ["late in a long text", new Uint8Array([...utf8("é".repeat(1000)), 0xff]), 2000],
    ["in UTF-16", utf16("\uFEFFab\uDC00!", true), 6],
  ])("the message names the byte %s", (_where, input, offset) => {
    expect(messageOf(read(input))).toMatch(new RegExp(`at byte ${offset}$`, "u"));
  });

  test("the limit counts bytes of bytes and code units of a string, and is named with the size", () => {
    expect(codeOf(read(utf8("éé"), { maxLength: 3 }))).toBe("too-large");
    expect(codeOf(read("éé", { maxLength: 2 }))).toBe("ok");
    expect(messageOf(read("ééé", { maxLength: 2 }))).toBe(
      "the input has 3 characters; the limit is 2 characters",
    );
  });
});
