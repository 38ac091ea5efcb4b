import type { Messages } from "../messages.ts";

export const timeline = {
  title: "Cronología",
  lead: "Los instrumentos por orden de fecha y, si se elige un tema, la fuerza con que cada uno habla de él.",
  onTopic: (topic) => `Cronología: ${topic}`,
  figureTitle: "Mayor fuerza por fecha",
  figureNote:
    "Una marca por instrumento: cuanto más alta, más fuerte. Bajo la línea: codificado y en silencio, o sin codificar.",
  strongest: "Los más fuertes sobre el tema",
  date: "Fecha",
  force: "Mayor fuerza",
  silent: "nada sobre el tema",
  notCoded: "sin codificar",
  byYear: "Por año",
} satisfies Messages["timeline"];

export const graph = {
  title: "Referencias",
  lead: "Qué instrumentos citan, acogen con beneplácito, reafirman, aplican o sustituyen a otros, o se basan en ellos, según sus relaciones y sus enunciados.",
  around: "En torno a",
  all: "todos los instrumentos",
  relation: "Relación",
  anyRelation: "todas las relaciones",
  figureNote:
    "Los instrumentos por fecha, los más antiguos primero. Un arco va del texto que remite al texto al que remite, donde termina en flecha.",
  outside: (n) => `Referencias a textos ajenos al registro: ${n}. Están en la tabla.`,
  figureTitle: "Quién remite a quién",
  tableTitle: "Todas las referencias",
  to: "Hacia",
  where: "Dónde",
  recorded: "en las relaciones de la ficha",
  none: "Ninguna referencia coincide con estos filtros.",
  mostCited: "Los más citados",
} satisfies Messages["graph"];

export const lineage = {
  title: "Genealogía de una fórmula",
  lead: "Dónde aparece por primera vez una fórmula en el registro, quién la retomó y cómo cambió.",
  term: "Fórmula, de dos a doce palabras (en inglés)",
  submit: "Rastrear",
  of: (term) => `Genealogía de la fórmula ${term}`,
  tried: "Por ejemplo",
  first: "primera aparición completa",
  noFirst: "Ningún instrumento la contiene completa.",
  note: "Se buscó en las codificaciones, no en los textos. Los resúmenes están redactados por el registro: una coincidencia muestra que un texto lo dice, no que use esas palabras.",
  form: { whole: "completa", changed: "modificada" },
  places: "Lugares",
  missing: (words) => `sin ${words}`,
  added: (words) => `con ${words}`,
  fields: {
    qualifier: "matiz",
    reference: "referencia",
    summary: "resumen",
    topic: "tema",
    text: "texto",
  },
  none: "No se encontró nada parecido.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "Versiones lingüísticas",
  lead: "Disposiciones de resoluciones cuyas versiones lingüísticas difieren en fuerza, tal como las lee un programa, y lo que comprobó una persona al leerlas.",
  status: "Resultado de la lectura",
  anyStatus: "cualquiera",
  statuses: {
    computed: "aún sin leer",
    confirmed: "las versiones difieren",
    "extractor-error": "una versión se leyó mal",
  },
  language: "Idioma que difiere",
  anyLanguage: "cualquiera",
  provision: "Disposición",
  readings: "Fuerza por idioma",
  gap: (n) => `diferencia de intensidad: ${n}`,
  sameStrength: "otra fuerza, igual intensidad",
  none: "Ninguna divergencia coincide con estos filtros.",
  method: (extractor, date) => `Lectura: ${extractor}, ${date}`,
} satisfies Messages["divergences"];
