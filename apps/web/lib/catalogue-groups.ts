/** Groups of the catalogue of components, each a page, by the last part of its path; in their order, with their names. */
export const GROUP_NAMES = {
  frame: "Frame of a page",
  words: "Words and marks",
  reading: "Statements",
  facts: "Facts of an instrument",
  lists: "Lists of records",
  parties: "Parties and what they did",
  search: "Search",
  comparison: "Comparison",
  figures: "Figures and their tables",
  forms: "Forms",
  data: "Data, citation, extraction",
} as const;

export type CatalogueGroup = keyof typeof GROUP_NAMES;

export const CATALOGUE_GROUPS = Object.keys(GROUP_NAMES) as readonly CatalogueGroup[];

/** Whether a part of a path names a group. */
export const isCatalogueGroup = (part: string | undefined): part is CatalogueGroup =>
  CATALOGUE_GROUPS.some((group) => group === part);
