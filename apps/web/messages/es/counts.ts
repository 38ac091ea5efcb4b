import { counter, plainNumber } from "../counter.ts";
import type { Messages } from "../messages.ts";

const counted = counter("es");

export const counts = {
  number: plainNumber("es"),
  statements: counted({ one: "# enunciado", many: "# de enunciados", other: "# enunciados" }),
  reported: counted({
    one: "# enunciado referido",
    many: "# de enunciados referidos",
    other: "# enunciados referidos",
  }),
  instruments: counted({ one: "# instrumento", many: "# de instrumentos", other: "# instrumentos" }),
  parties: counted({ one: "# parte", many: "# de partes", other: "# partes" }),
  provisions: counted({ one: "# disposición", many: "# de disposiciones", other: "# disposiciones" }),
  directActs: counted({ one: "# acto directo", many: "# de actos directos", other: "# actos directos" }),
  directStatements: counted({
    one: "# enunciado directo",
    many: "# de enunciados directos",
    other: "# enunciados directos",
  }),
  throughGroups: counted({
    one: "# a través de grupos",
    many: "# a través de grupos",
    other: "# a través de grupos",
  }),
  possibly: counted({
    one: "# posiblemente a través de grupos",
    many: "# posiblemente a través de grupos",
    other: "# posiblemente a través de grupos",
  }),
  sources: counted({ one: "# fuente", many: "# de fuentes", other: "# fuentes" }),
  topics: counted({ one: "# tema", many: "# de temas", other: "# temas" }),
  codeUnits: counted({
    one: "# unidad de código UTF-16",
    many: "# de unidades de código UTF-16",
    other: "# unidades de código UTF-16",
  }),
  results: counted({ one: "# resultado", many: "# de resultados", other: "# resultados" }),
  texts: counted({ one: "# texto", many: "# de textos", other: "# textos" }),
} satisfies Messages["counts"];
