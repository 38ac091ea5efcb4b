export const home = {
  title: "Who said what about AI, clause by clause",
  lead: "States and international bodies adopt declarations, resolutions and treaties on artificial intelligence. Concordance reads them one clause at a time and records who takes which stance, with what force, on which topic, and in which paragraph.",
  newest: "Newest instruments",
  all: "All instruments",
  start: "Where to start",
  byInstrument: "One text from end to end: its facts, its clauses in order, its sources.",
  byParty: "What a state or body signed, issued, sponsored or declined, and what it says.",
  byTopic: "What the texts say of safety, of capacity-building, of human rights and of other topics.",
  byMethod: "What counts as a statement, how force is decided, what is not covered.",
} as const;
