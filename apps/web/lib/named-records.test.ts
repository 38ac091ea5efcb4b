import { expect, test } from "vitest";
import { recordsNamed } from "./named-records.ts";

const instrument = (id: string) => ({ resource: "instruments", id });
const party = (id: string) => ({ resource: "parties", id });
const topic = (id: string) => ({ resource: "topics", id });

test.each([
  [
    "/en/compare",
    "ids=a,b&ids=c&ids=",
    [instrument("a"), instrument("b"), instrument("c")],
    "a form's fields",
  ],
  ["/en/compare", "ids=a,b,c,d,e", ["a", "b", "c", "d"].map(instrument), "no more than a view takes"],
  ["/fr/positions", "a=fr&b=cn&topic=x", [party("fr"), party("cn")], "a topic can be left out"],
  [
    "/en/matrix/cell",
    "rows=instrument&id=a&topic=trade",
    [instrument("a"), topic("trade")],
    "a row and a topic",
  ],
  ["/en/matrix/cell", "id=fr", [party("fr"), topic("")], "a cell needs both"],
  ["/en/matrix", "ids=fr", [], "a view that takes what it knows"],
  ["/en/constructor", "ids=fr", [], "no name of every object"],
])("%s?%s names %j: %s", (path, query, records, _reason) => {
  expect(recordsNamed(path, new URLSearchParams(query))).toEqual(records);
});
