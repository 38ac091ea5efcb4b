export const accessibility = {
  title: "Accessibility",
  lead: "The register is for everybody who has a question about it, whatever they read it with.",
  standard: {
    title: "The standard",
    paragraphs: [
      "The site aims to meet the Web Content Accessibility Guidelines 2.2, level AA. It has not been examined by an outside body.",
    ],
  },
  works: {
    title: "What works",
    points: [
      "Every page but Extract can be read without scripts, and every page can be used with a keyboard alone; the first press of Tab leads past the navigation.",
      "Pages fit a screen 320 pixels wide and text enlarged to 400 %; a table that is wider can be scrolled with the keyboard.",
      "Light and dark colours follow your system, and so do forced colours and reduced motion.",
      "Force is shown by a word and a shape, never by colour alone. Every figure has a table beside it.",
      "Headings, landmarks and languages are marked, so that a screen reader finds its way and its voice.",
    ],
  },
  tested: {
    title: "How it is tested",
    paragraphs: [
      "Each kind of page is examined in all six languages by a program (axe), in light and dark, on a narrow and on a wide screen, before anything is published. A program finds some faults and not others.",
    ],
  },
  limits: {
    title: "What does not work well yet",
    points: [
      "Notes and names of sources are in English on all pages. They are marked as English.",
      "The texts themselves are on other sites, many of them as PDF files that we cannot correct.",
    ],
  },
} as const;
