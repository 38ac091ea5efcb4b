import type { Statement } from "@concordance/client";
import { describe, expect, test } from "vitest";
import { usualSpeakers } from "./usual-speakers.ts";

const spoken = (...speakers: string[]) => ({ speakers }) as unknown as Statement;

describe("usualSpeakers", () => {
  test("are those of most statements, in whatever order they stand", () => {
    const statements = [spoken("veldania"), spoken("ostmark", "veldania"), spoken("veldania", "ostmark")];
    expect(usualSpeakers(statements)).toEqual(["ostmark", "veldania"]);
  });

  test("are nobody where nothing is said", () => {
    expect(usualSpeakers([])).toEqual([]);
  });
});
