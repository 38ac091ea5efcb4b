import type { Page } from "playwright-core";
import { addStyle, type PageName } from "./camera.ts";
import type { Shot } from "./shot.ts";

type Plant = (page: Page) => Promise<void>;

/** A fault that somebody could make, and a page on which it shows. */
export interface Fault {
  readonly name: string;
  readonly page: PageName;
  readonly look: Shot["look"];
  readonly plant: Plant;
}

const css =
  (text: string): Plant =>
  (page) =>
    addStyle(page, text);

/** Takes a layer of the style sheets away, as a forgotten import does. */
const withoutLayer =
  (name: string): Plant =>
  (page) =>
    page.evaluate((layer) => {
      for (const sheet of document.styleSheets)
        for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
          const rule = sheet.cssRules[at];
          if (rule instanceof CSSLayerBlockRule && rule.name === layer) sheet.deleteRule(at);
        }
    }, name);

const LEFT_TO_RIGHT: Plant = (page) =>
  page.evaluate(() => {
    document.documentElement.dir = "ltr";
  });

const LIGHT = ":root { --ground: #fdfdfc; --sunk: #f1f4f4; --ink: #14191d; --soft: #4b565d }";

export const FAULTS: readonly Fault[] = [
  {
    name: "the layer of components is gone",
    page: "statement",
    look: "desktop",
    plant: withoutLayer("components"),
  },
  { name: "the layer of the layout is gone", page: "about", look: "phone", plant: withoutLayer("layout") },
  { name: "the dark page keeps its light colours", page: "topic", look: "dark", plant: css(LIGHT) },
  {
    name: "ground and ink of the dark page are swapped",
    page: "home",
    look: "dark",
    plant: css(":root { --ground: #e9eeef; --ink: #11171b }"),
  },
  {
    name: "the boxes of the dark page lose their ground",
    page: "references",
    look: "dark",
    plant: css(":root { --sunk: var(--ground) }"),
  },
  {
    name: "the boxes of the light page lose their ground",
    page: "references",
    look: "desktop",
    plant: css(":root { --sunk: var(--ground) }"),
  },
  {
    name: "links are red",
    page: "list of instruments",
    look: "desktop",
    plant: css(":root { --link: #b00020 }"),
  },
  {
    name: "links have the colour of the text",
    page: "topic",
    look: "phone",
    plant: css(":root { --link: var(--ink) }"),
  },
  {
    name: "the box of citations is gone",
    page: "statement",
    look: "desktop",
    plant: css(".cite { display: none }"),
  },
  {
    name: "a line of facts cannot be seen",
    page: "home",
    look: "desktop",
    plant: css(".facts-line { visibility: hidden }"),
  },
  {
    name: "the marks of force are gone",
    page: "topic",
    look: "phone",
    plant: css(".force svg { visibility: hidden }"),
  },
  { name: "Arabic runs from left to right", page: "statement", look: "arabic", plant: LEFT_TO_RIGHT },
  {
    name: "the figure stands 8 pixels lower",
    page: "timeline of a topic",
    look: "desktop",
    plant: css(".timeline-figure { position: relative; top: 8px }"),
  },
  {
    name: "the figure stands 8 pixels to the side",
    page: "timeline of a topic",
    look: "arabic",
    plant: css(".timeline-figure { position: relative; left: 8px }"),
  },
  { name: "the title is a tenth larger", page: "privacy", look: "desktop", plant: css("h1 { zoom: 1.1 }") },
  { name: "the title is a tenth larger", page: "privacy", look: "phone", plant: css("h1 { zoom: 1.1 }") },
  {
    name: "headings of sections are a tenth larger",
    page: "methodology",
    look: "arabic",
    plant: css("h2 { zoom: 1.1 }"),
  },
  {
    name: "the title wraps",
    page: "start of comparison",
    look: "desktop",
    plant: css("h1 { max-width: 5em }"),
  },
  {
    name: "the font of the text is not there",
    page: "about",
    look: "desktop",
    plant: css(":root { --font-text: serif }"),
  },
  {
    name: "titles are no longer bold",
    page: "changes",
    look: "phone",
    plant: css("h1, h2, h3 { font-weight: 400 }"),
  },
  {
    name: "blocks stand 8 pixels further apart",
    page: "accessibility",
    look: "phone",
    plant: css("section { margin-top: 8px }"),
  },
  {
    name: "a button has lost its ground",
    page: "home",
    look: "phone",
    plant: css("button { background: none }"),
  },
  {
    name: "tables have lost their rules",
    page: "methodology",
    look: "desktop",
    plant: css("th, td, tr { border: 0 }"),
  },
];
