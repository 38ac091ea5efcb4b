import description from "../package.json" with { type: "json" };

/** The coder of drafts, as it stands in their provenance. */
export const EXTRACTOR = `extractor@${description.version}`;
