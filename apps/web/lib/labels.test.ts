import { expect, test } from "vitest";
import { label, place, title } from "./labels";

test("ids become words", () => {
  expect(label("data-protection")).toBe("data protection");
  expect(title("joint-statement")).toBe("Joint statement");
});

test("locators read as places", () => {
  expect(place("art_5__para_2")).toBe("Article 5, paragraph 2");
  expect(place("preamble__recital_4")).toBe("Preamble, recital 4");
  expect(place("preamble")).toBe("Preamble");
});
