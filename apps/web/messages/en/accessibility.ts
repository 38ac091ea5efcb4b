export const accessibility = {
  title: "Accessibility",
  lead: "The register is for everybody who has a question about it, whatever they read it with.",
  standard: {
    title: "What we hold to",
    paragraphs: [
      "The site aims at the Web Content Accessibility Guidelines 2.2, level AA. It has not been examined by an outside body.",
    ],
  },
  works: {
    title: "What works",
    points: [
      "Every page reads without scripts, and with a keyboard alone; the first key leads past the navigation.",
      "Pages fit a screen 320 pixels wide and text enlarged to 400 %; a table that is wider can be scrolled with the keyboard.",
      "Light and dark colours follow your system, and so do forced colours and reduced motion.",
      "Force is told by word and shape, never by colour alone. A figure has a table beside it.",
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
      "Notes and names of sources stand in English on all pages. They are marked as English.",
      "The texts themselves stand on other sites, many of them as PDF files that we cannot mend.",
    ],
  },
} as const;
