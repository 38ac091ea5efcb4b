import { describe, expect, test } from "vitest";
import { isNamed, nameOfLink, namesIn } from "./document-names.ts";

const shown = (words: string) =>
  namesIn(words).map(({ organ, number, parts }) => `${organ ?? "?"} ${number} ${parts.join("")}`.trim());

describe("words name documents", () => {
  test.each([
    ["a number alone", "resolution 76/13 of that year", ["? 76/13"]],
    ["French", "sa résolution 76/13 du 2 mai", ["? 76/13"]],
    ["Chinese, the number between two characters", "第76/13号决议", ["? 76/13"]],
    ["Arabic", "القرار 76/13 المؤرخ", ["? 76/13"]],
    ["Russian, whose preposition is no part", "резолюцию 76/13 о мире", ["? 76/13"]],
    ["several", "resolutions 55/2, 60/1 and 70/1", ["? 55/2", "? 60/1", "? 70/1"]],
    ["an early session", "resolution 1514 (XV)", ["? 1514(XV)"]],
    ["full-width brackets", "第1514（XV）号决议", ["? 1514(XV)"]],
    ["an early session in Arabic", "القرار 1514 (د-15)", ["? 1514(XV)"]],
    ["an early special session in Arabic", "القرار 1874 (دإ-4)", ["? 1874(S-IV)"]],
    ["the Security Council's year", "resolution 1325 (2000)", ["? 1325(2000)"]],
    ["a special session", "resolution S-27/2", ["? S-27/2"]],
    ["an emergency special session in Arabic", "القرار دإط-10/15", ["? ES-10/15"]],
    ["a part", "resolution 57/283 B", ["? 57/283 B"]],
    ["two parts", "resolutions 53/243 A and B", ["? 53/243 AB"]],
    ["two parts in Arabic", "قراريها 53/243 ألف وباء المؤرخين", ["? 53/243 AB"]],
    ["a row of parts", "resolutions 54/237 A to C", ["? 54/237 ABC"]],
    ["a part in Cyrillic that looks Latin", "резолюции 45/55 В от 4 мая", ["? 45/55 B"]],
    ["a part in Chinese", "第57/283 B号决议", ["? 57/283 B"]],
    ["a row with a hyphen", "резолюции 75/254 A‑C от", ["? 75/254 ABC"]],
    ["a symbol between two characters", "载于A/AC.1/4号文件", ["? A/AC.1/4"]],
    ["a part before the session", "第3211 B(XXIX)号", ["? 3211(XXIX) B"]],
    ["a word with a capital is no part", "resolution 76/13 Again", ["? 76/13"]],
    ["a whole symbol", "see A/RES/76/13.", ["A/RES 76/13"]],
    ["a report", "document A/78/23/Add.1,", ["? A/78/23/ADD.1"]],
    ["a report with a volume", "NPT/CONF.2010/50 (Vol. I)", ["? NPT/CONF.2010/50(VOL.I)"]],
    ["no number of three steps", "on 2/5/2031", []],
    ["no words", "", []],
  ])("%s", (_reason, words, names) => expect(shown(words)).toEqual(names));
});

describe("links lead to documents", () => {
  test.each([
    ["a language in the address", "https://undocs.org/ar/A/RES/76/13", "A/RES", "76/13"],
    ["none in the address", "http://www.undocs.org/A/RES/76/13", "A/RES", "76/13"],
    ["the language in capitals", "https://undocs.org/CH/A/RES/76/13", "A/RES", "76/13"],
    ["lower case", "https://undocs.org/fr/A/hrc/RES/46/12", "A/HRC/RES", "46/12"],
    ["a space", "https://undocs.org/en/A/RES/1874 (S-IV)", "A/RES", "1874(S-IV)"],
    ["an escaped space", "https://undocs.org/en/S/RES/497%20(1981)", "S/RES", "497(1981)"],
    [
      "the Environment Assembly counts otherwise",
      "https://undocs.org/en/UNEP/EA.5/Res.14",
      "UNEP/EA",
      "5/14",
    ],
    ["a record of a meeting", "https://undocs.org/en/A/62/PV.117", null, "A/62/PV.117"],
    ["an escape that is none", "https://undocs.org/en/A/78/6(Sect.%)", null, "A/78/6(SECT.%)"],
  ])("%s", (_reason, link, organ, number) => expect(nameOfLink(link)).toMatchObject({ organ, number }));

  test("elsewhere: no document", () => {
    expect(nameOfLink("https://www.example.org/A/RES/76/13")).toBeUndefined();
  });
});

describe("what names what", () => {
  const named = (link: string, words: string) => {
    const document = nameOfLink(`https://undocs.org/en/${link}`);
    return document && isNamed(document, namesIn(words));
  };
  test.each([
    ["a number names the resolution", "A/RES/76/13", "resolution 76/13", true],
    ["another number does not", "A/RES/76/13", "resolution 76/130", false],
    ["nor the end of one", "A/RES/76/13", "resolution 176/13", false],
    ["the organ stands before the number", "A/HRC/RES/46/12", "Council resolution 46/12", true],
    ["a symbol of another organ does not name it", "A/HRC/RES/46/12", "A/RES/46/12", false],
    ["a number names no report", "A/78/23", "resolution 78/23", false],
    ["a report is named by its symbol", "A/78/23", "document A/78/23", true],
    ["the whole is named by a part", "A/RES/3211(XXIX)", "resolution 3211 B (XXIX)", true],
    ["a part is not named by the whole", "A/RES/57/283b", "resolution 57/283", false],
    ["a part is not named by another", "A/RES/57/283b", "resolution 57/283 A", false],
    ["a part is named within a list", "A/RES/53/243B", "resolutions 53/243 A and B", true],
    [
      "one of several parts names the document that holds them",
      "A/RES/54/237a-c",
      "resolution 54/237 B",
      true,
    ],
    ["a part beyond the row does not", "A/RES/54/237a-c", "resolution 54/237 D", false],
  ])("%s", (_reason, link, words, is) => expect(named(link, words)).toBe(is));

  test("a hostile line ends", () => {
    const begin = performance.now();
    namesIn(`${"A/".repeat(50_000)} ${"1/1 A,".repeat(20_000)} ${"(".repeat(50_000)}`);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
