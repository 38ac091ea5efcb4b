import type { Messages } from "../messages.ts";

export const instruments = {
  title: "Instrumentos",
  lead: "Las declaraciones, resoluciones y tratados del registro, del más reciente al más antiguo.",
  none: "El registro no contiene todavía ningún instrumento.",
} satisfies Messages["instruments"];

export const instrument = {
  facts: "Datos",
  kind: "Tipo",
  binding: "Carácter vinculante",
  adopted: "Fecha",
  place: "Lugar",
  event: "Acontecimiento",
  identifiers: "Signaturas e identificadores",
  parties: "Partes",
  languages: "Idiomas",
  unverified: "sin verificar",
  unverifiedNote: "No se ha encontrado ninguna fuente que lo diga; es la clasificación del propio registro.",
  notRecorded: "no registrado",
  contents: "En esta página",
  coverage: "Qué se ha leído",
  coverageOf: { whole: "Codificación completa", part: "Codificación parcial", none: "Sin codificar" },
  coverageInLine: { whole: "codificación completa", part: "codificación parcial", none: "sin codificar" },
  claims: "En qué discrepan las fuentes",
  claimsNote: "El registro conserva todos los valores que dan las fuentes y no elige entre ellos.",
  noValue: "No se ha encontrado ninguna fuente al respecto.",
  clauses: "Cláusulas",
  clausesNote: "Los enunciados del propio instrumento, disposición por disposición.",
  noClauses: "Todavía no se ha codificado ningún enunciado de este instrumento.",
  notSeen: "Esta disposición no se ha consultado. No se ha codificado nada de ella.",
  nothingCoded: "No se ha codificado ningún enunciado en esta disposición.",
  reported: "Según reseñas",
  reportedNote:
    "Lo que una reseña atribuye a las partes. Una reseña es una fuente sobre el instrumento, nunca el instrumento.",
  reportedJoined: (joined, all) =>
    `Enunciados que figuran junto a las cláusulas con las que coinciden: ${joined} de ${all}.`,
  relations: "Relaciones con otros instrumentos",
  sources: "Fuentes",
  sourcesNote: "Los enlaces llevan a otros sitios.",
  showAll: (n) => `Mostrar todo (${n})`,
  noParties: "No hay ninguna parte registrada.",
  note: "Nota",
  officialPage: "Página del texto",
  licence: "Licencia",
  published: (date) => `publicación: ${date}`,
} satisfies Messages["instrument"];
