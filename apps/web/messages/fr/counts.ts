import { counter, plainNumber } from "../counter.ts";
import type { Messages } from "../messages.ts";

const counted = counter("fr");

export const counts = {
  number: plainNumber("fr"),
  statements: counted({ one: "# énoncé", many: "# d'énoncés", other: "# énoncés" }),
  reported: counted({
    one: "# énoncé rapporté",
    many: "# d'énoncés rapportés",
    other: "# énoncés rapportés",
  }),
  instruments: counted({ one: "# instrument", many: "# d'instruments", other: "# instruments" }),
  parties: counted({ one: "# partie", many: "# de parties", other: "# parties" }),
  provisions: counted({ one: "# disposition", many: "# de dispositions", other: "# dispositions" }),
  directActs: counted({ one: "# acte direct", many: "# d'actes directs", other: "# actes directs" }),
  directStatements: counted({
    one: "# énoncé direct",
    many: "# d'énoncés directs",
    other: "# énoncés directs",
  }),
  throughGroups: counted({
    one: "# par des groupes",
    many: "# par des groupes",
    other: "# par des groupes",
  }),
  possibly: counted({
    one: "# peut-être par des groupes",
    many: "# peut-être par des groupes",
    other: "# peut-être par des groupes",
  }),
  sources: counted({ one: "# source", many: "# de sources", other: "# sources" }),
  topics: counted({ one: "# thème", many: "# de thèmes", other: "# thèmes" }),
  codeUnits: counted({
    one: "# unité de code UTF-16",
    many: "# d'unités de code UTF-16",
    other: "# unités de code UTF-16",
  }),
  results: counted({ one: "# résultat", many: "# de résultats", other: "# résultats" }),
  texts: counted({ one: "# texte", many: "# de textes", other: "# textes" }),
} satisfies Messages["counts"];
