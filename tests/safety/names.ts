import type { GazetteerSource, Language, PartyId } from "@concordance/core";

/** Invented parties, by a name of each language's own script. */
export const PARTY_NAMES: Readonly<Record<Language, readonly [veldania: string, ostmark: string]>> = {
  en: ["Veldania", "Ostmark"],
  fr: ["la Veldanie", "l'Ostmark"],
  es: ["Veldania", "Ostmark"],
  ru: ["Велдания", "Остмарк"],
  zh: ["维尔达尼亚", "奥斯特马克"],
  ar: ["فيلدانيا", "أوستمارك"],
};

const nameIn = (index: 0 | 1): Partial<Record<Language, string>> & { en: string } => ({
  ...Object.fromEntries(Object.entries(PARTY_NAMES).map(([language, names]) => [language, names[index]])),
  en: PARTY_NAMES.en[index],
});

/** What a register of these parties would make known. */
export const NAMES: GazetteerSource = {
  parties: [
    { id: "vd" as PartyId, name: nameIn(0), aliases: [] },
    { id: "om" as PartyId, name: nameIn(1), aliases: [] },
  ],
};
