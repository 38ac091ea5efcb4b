import { describe, expect, test } from "vitest";
import { placeAt } from "./site.ts";

describe("placeAt", () => {
  test.each([
    ["/en", "section", "the first page"],
    ["/fr/methodology", "section", "a section"],
    ["/ar/parties/fr", { resource: "parties", id: "fr" }, "a record"],
    ["/en/statements/%C3%A9", { resource: "statements", id: "é" }, "an id is decoded"],
    ["/en/parties/%E0", { resource: "parties", id: "%E0" }, "an id that is no UTF-8 stays as it is"],
    ["/en/parties/fr/acts", undefined, "nothing is below a record"],
    ["/en/matrix/cell", "section", "a page of a section"],
    ["/en/catalogue/forms", "section", "a group of the catalogue"],
    ["/en/catalogue/nothing", undefined, "no group of the catalogue"],
    ["/en/robots", undefined, "no section"],
    ["/en/matrix/cell", "section", "a page below a section"],
    ["/en/compare/x", undefined, "nothing below a section"],
    ["/en/extract/names", "section", "what a page asks for"],
    ["/en/missing", undefined, "the page for what is missing has no address of its own"],
    ["/de/parties", undefined, "no language of the site"],
    ["/en/constructor", undefined, "no name of every object"],
  ])("%s: %j, for %s", (path, place, _reason) => {
    expect(placeAt(path)).toEqual(place);
  });
});
