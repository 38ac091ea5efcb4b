import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import {
  captioned,
  drawn,
  fieldNamed,
  holding,
  leads,
  listed,
  named,
  reached,
  said,
  scoped,
  tongued,
} from "./checks.ts";

type Holds = (element: Element) => boolean;

/** Of each check what it lets pass and what it finds: the first element with the class `it`. */
const CASES: readonly (readonly [why: string, holds: Holds, markup: string, expected: boolean])[] = [
  ["words are words", said, '<p class="it">words</p>', true],
  ["spaces are none", said, '<p class="it"> <i></i> </p>', false],
  ["a label names a navigation", named, '<nav class="it" aria-label="pages"></nav>', true],
  [
    "so does a heading that is there",
    named,
    '<nav class="it" aria-labelledby="h"><h2 id="h">Pages</h2></nav>',
    true,
  ],
  [
    "one that is not there does not",
    named,
    '<nav class="it" aria-labelledby="h"><h2>Pages</h2></nav>',
    false,
  ],
  ["nor do its own words", named, '<nav class="it"><a href="/">Pages</a></nav>', false],
  ["the words of a link name it", named, '<a class="it">Pages</a>', true],
  ["a label around a field", fieldNamed, '<label>Words <input class="it"></label>', true],
  ["a label for a field", fieldNamed, '<label for="q">Words</label><input id="q" class="it">', true],
  ["a label for another one", fieldNamed, '<label for="p">Words</label><input id="q" class="it">', false],
  ["a caption", captioned, '<table class="it"><caption>Acts</caption></table>', true],
  ["an empty caption", captioned, '<table class="it"><caption></caption></table>', false],
  ["a frame with a name", captioned, '<div aria-label="Acts"><table class="it"></table></div>', true],
  ["what opens it", captioned, '<details><summary>Acts</summary><table class="it"></table></details>', true],
  ["a scope that there is", scoped, '<table><tr><th scope="row" class="it">Act</th></tr></table>', true],
  ["no scope", scoped, '<table><tr><th class="it">Act</th></tr></table>', false],
  ["a scope over nothing", scoped, '<table><tr><th scope="col" class="it"></th></tr></table>', false],
  ["a link to a page", leads, '<a class="it" href="/en">Home</a>', true],
  ["a link to nowhere", leads, '<a class="it" href="#">Home</a>', false],
  ["a link without words", leads, '<a class="it" href="/en"></a>', false],
  ["a language with its direction", tongued, '<i class="it" lang="ar" dir="rtl">x</i>', true],
  ["a language alone", tongued, '<i class="it" lang="ar">x</i>', false],
  ["a hidden drawing", drawn, '<svg class="it" aria-hidden="true"></svg>', true],
  ["an image with a name", drawn, '<svg class="it" role="img" aria-label="arcs"></svg>', true],
  ["an image without", drawn, '<svg class="it" role="img"></svg>', false],
  ["a drawing that is neither", drawn, '<svg class="it"></svg>', false],
  ["it holds what says something", holding("b"), '<p class="it"><b>x</b></p>', true],
  ["it holds what says nothing", holding("b"), '<p class="it"><b></b></p>', false],
  ["in a list", listed, '<ul><li class="it"></li></ul>', true],
  ["in none", listed, '<p class="it"></p>', false],
  ["a stop of the keyboard", reached, '<div class="it" tabindex="0"></div>', true],
  ["none", reached, '<div class="it"></div>', false],
];

test.each(CASES)("%s", (_why, holds, markup, expected) => {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const element = document.querySelector(".it");
  expect(element && holds(element)).toBe(expected);
});
