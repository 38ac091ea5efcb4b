/** Words of the figures that can be downloaded, beside those of the views. */
export const figures = {
  states: {
    silent: "silent: all coded, nothing on it",
    "silent-in-part": "coded in part: nothing on it",
    "not-coded": "not coded",
  },
  matrix: (rows: string, topics: string) =>
    `A table of ${rows} rows and ${topics} topics. Filled bars in a cell give the strength, 0 to 4; an empty cell is silent, a stroke marks what is coded in part and says nothing, a cross what is not coded.`,
  timeline: (rows: string, span: string) =>
    `Instruments: ${rows}; dates: ${span}. One a line, the oldest first. The shape gives the family of the strongest force, filled bars its strength, and words the force.`,
  graph: (nodes: string, edges: string) =>
    `Instruments: ${nodes}, in the order of their dates; references: ${edges}. An arc leads from the text that refers to the text referred to; its stroke tells how.`,
} as const;
