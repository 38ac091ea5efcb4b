import { counter, plainNumber } from "../counter.ts";
import type { Messages } from "../messages.ts";

const counted = counter("zh");

export const counts = {
  number: plainNumber("zh"),
  statements: counted({ other: "#项表述" }),
  reported: counted({ other: "#项转述" }),
  instruments: counted({ other: "#份文书" }),
  parties: counted({ other: "#方" }),
  provisions: counted({ other: "#项条款" }),
  directActs: counted({ other: "#项直接行为" }),
  directStatements: counted({ other: "#项直接表述" }),
  throughGroups: counted({ other: "通过集团#项" }),
  possibly: counted({ other: "可能通过集团#项" }),
  sources: counted({ other: "#个来源" }),
  topics: counted({ other: "#个议题" }),
  codeUnits: counted({ other: "#个UTF-16码元" }),
  results: counted({ other: "#条结果" }),
  texts: counted({ other: "#份文本" }),
} satisfies Messages["counts"];
