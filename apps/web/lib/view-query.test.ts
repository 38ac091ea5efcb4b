import { describe, expect, test } from "vitest";
import { viewAddress, viewQuery } from "./view-query.ts";

describe("viewQuery", () => {
  test.each([
    [{ ids: ["a", "b"], x: "1" }, { ids: "a,b" }, "a form sends one name several times"],
    [{ ids: "a,b,a" }, { ids: "a,b" }, "what is named twice counts once"],
    [{ ids: "", topic: " " }, {}, "what was left empty was not chosen"],
    [{ ids: ["", "b", ""] }, { ids: "b" }, "empty choices among others"],
    [{}, {}, "nothing chosen"],
  ])("%j is %j: %s", async (given, known, _why) =>
    expect(await viewQuery(Promise.resolve(given), ["ids", "topic"])).toEqual(known),
  );

  test("cuts what is too long to be a choice", async () => {
    const { ids } = await viewQuery(Promise.resolve({ ids: "a".repeat(9000) }), ["ids"]);
    expect(ids).toHaveLength(2000);
  });
});

describe("viewAddress", () => {
  test.each([
    ["/en/compare", { ids: "a,b" }, "/en/compare?ids=a,b"],
    ["/en/matrix", { theme: undefined, until: "" }, "/en/matrix"],
    ["/en/lineage", { term: "safe & sound" }, "/en/lineage?term=safe+%26+sound"],
  ])("%s with %j is %s", (path, query, address) => expect(viewAddress(path, query)).toBe(address));
});
