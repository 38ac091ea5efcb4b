import type { Messages } from "../messages.ts";

export const matrix = {
  title: "Matriz",
  lead: "Quién dice qué sobre cada tema: la mayor fuerza o el número de enunciados. Cada celda lleva a sus enunciados.",
  rows: "Filas",
  parties: "Partes",
  instruments: "Instrumentos",
  value: "En las celdas",
  strongest: "mayor fuerza",
  count: "número de enunciados",
  kind: "Tipo de parte",
  anyKind: "todos los tipos",
  speaking: "Solo las filas no vacías",
  caption: (rows, value) => `${rows} por tema: ${value}`,
  headings: { name: "Nombre" },
  legend: "Cómo leerla",
  legendNote: "La forma indica la familia de la fuerza; la cifra, su intensidad; el tono repite la cifra.",
  states: {
    silent: "silencio: todo está codificado y nada se dice sobre el tema",
    "silent-in-part": "lo codificado no dice nada sobre el tema",
    "not-coded": "sin codificar: nadie lo ha leído todavía",
  },
  speaks: (force, statements) => `${force}, ${statements}`,
  partyNote:
    "Una parte habla por los instrumentos que ella misma firmó, aprobó, emitió, respaldó, patrocinó o ratificó, o a los que se adhirió.",
  behind: (titles) => `Solo las partes que respaldan a la vez: ${titles}`,
  noRows: "Ninguna fila coincide con estos filtros.",
  cellTitle: (row, topic) => `${row}, tema: ${topic}`,
  cellNote: "Los más fuertes primero.",
  embed: "Insertar esta matriz en otra página",
  back: "Volver a la matriz",
} satisfies Messages["matrix"];
