import { counter, plainNumber } from "../counter.ts";

const counted = counter("en");

export const counts = {
  number: plainNumber("en"),
  statements: counted({ one: "# statement", other: "# statements" }),
  reported: counted({ one: "# reported statement", other: "# reported statements" }),
  instruments: counted({ one: "# instrument", other: "# instruments" }),
  parties: counted({ one: "# party", other: "# parties" }),
  provisions: counted({ one: "# provision", other: "# provisions" }),
  directActs: counted({ one: "# direct act", other: "# direct acts" }),
  directStatements: counted({ one: "# direct statement", other: "# direct statements" }),
  throughGroups: counted({ one: "# through groups", other: "# through groups" }),
  possibly: counted({ one: "# possibly through groups", other: "# possibly through groups" }),
  sources: counted({ one: "# source", other: "# sources" }),
  topics: counted({ one: "# topic", other: "# topics" }),
  codeUnits: counted({ one: "# UTF-16 code unit", other: "# UTF-16 code units" }),
  results: counted({ one: "# result", other: "# results" }),
  texts: counted({ one: "# text", other: "# texts" }),
} as const;
