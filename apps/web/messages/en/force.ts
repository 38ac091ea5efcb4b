export const force = {
  strengthOf: (strength: string) => `strength ${strength} of 4`,
  legend: "The shape gives the family of the speech act, the filled bars its strength, the word the force.",
  strength: "Strength",
  family: "Family",
  word: "Force",
  meaning: "The parties …",
  uses: "Statements",
  all: "All forces",
  strengths: [
    "says: reports, accepts, stands by, greets or worries",
    "backs or invites",
    "asks or aims",
    "pledges or creates",
    "binds by law",
  ],
} as const;
