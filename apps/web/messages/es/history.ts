import type { Messages } from "../messages.ts";

export const timeline = {
  title: "Cronología",
  lead: "Los instrumentos en el orden de sus fechas y, con un tema, la fuerza con que cada uno habla de él.",
  onTopic: (topic) => `Cronología: ${topic}`,
  figureTitle: "Mayor fuerza por fecha",
  figureNote:
    "Una marca por instrumento, tanto más alta cuanto más fuerte. Bajo la línea: codificado y en silencio, o sin codificar.",
  strongest: "Los más fuertes al respecto",
  date: "Fecha",
  force: "Mayor fuerza",
  silent: "nada al respecto",
  notCoded: "sin codificar",
  byYear: "Por año",
} satisfies Messages["timeline"];

export const graph = {
  title: "Referencias",
  lead: "Qué instrumento cita, desarrolla, acoge, reafirma, aplica o sustituye a cuál, según sus relaciones y sus enunciados.",
  around: "En torno a",
  all: "todos los instrumentos",
  relation: "Relación",
  anyRelation: "todas las relaciones",
  figureNote:
    "Los instrumentos por fecha, los más antiguos primero. Un arco va del texto que remite, sin punta, al texto al que remite, con punta.",
  outside: (n) => `Referencias a textos ajenos al registro: ${n}. Están en la tabla.`,
  figureTitle: "Quién remite a quién",
  tableTitle: "Todas las referencias",
  to: "A",
  where: "Dónde",
  recorded: "en las relaciones de la ficha",
  none: "Ninguna referencia cumple estas opciones.",
  mostCited: "Los más citados",
} satisfies Messages["graph"];

export const lineage = {
  title: "Genealogía de una fórmula",
  lead: "Dónde aparece primero una fórmula en el registro, quién la retomó y cómo cambió.",
  term: "Fórmula, de dos a doce palabras (en inglés)",
  submit: "Rastrear",
  of: (term) => `Genealogía de ${term}`,
  tried: "Por ejemplo",
  first: "el primero que la tiene entera",
  noFirst: "Ningún instrumento la tiene entera.",
  note: "Se buscó en las codificaciones, no en los textos. Los resúmenes usan las palabras del registro: una coincidencia muestra que un texto lo dice, no que use estas palabras.",
  form: { whole: "entera", changed: "modificada" },
  places: "Lugares",
  missing: (words) => `sin ${words}`,
  added: (words) => `con ${words}`,
  fields: {
    qualifier: "calificador",
    reference: "referencia",
    summary: "resumen",
    topic: "tema",
    text: "texto",
  },
  none: "No se encontró nada parecido.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "Versiones lingüísticas",
  lead: "Disposiciones de resoluciones cuyas versiones lingüísticas difieren en fuerza, tal como un programa lee cada una, y lo que mostró su lectura.",
  status: "Qué mostró la lectura",
  anyStatus: "cualquiera",
  statuses: {
    computed: "aún sin leer",
    confirmed: "las versiones difieren",
    "extractor-error": "una versión se leyó mal",
  },
  language: "Lengua que se aparta",
  anyLanguage: "cualquiera",
  provision: "Disposición",
  readings: "Fuerza por lengua",
  gap: (n) => `diferencia de intensidad: ${n}`,
  sameStrength: "otra fuerza, igual intensidad",
  none: "Ninguna divergencia cumple estas opciones.",
  method: (extractor, date) => `Leído por ${extractor} el ${date}`,
} satisfies Messages["divergences"];
