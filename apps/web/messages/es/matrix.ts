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
  kind: "Clase de parte",
  anyKind: "todas las clases",
  speaking: "Solo las filas que hablan de ello",
  caption: (rows, value) => `${rows} por tema: ${value}`,
  headings: { name: "Nombre" },
  legend: "Cómo leerla",
  legendNote: "La forma es la familia de la fuerza; la cifra, su intensidad; el tono repite la cifra.",
  states: {
    silent: "silencio: todo está codificado y nada habla de ello",
    "silent-in-part": "lo codificado no dice nada de ello",
    "not-coded": "sin codificar: nadie lo ha mirado",
  },
  speaks: (force, statements) => `${force}, ${statements}`,
  partyNote:
    "Una parte habla por los instrumentos que ella misma firmó, aprobó, emitió, respaldó, patrocinó, ratificó o a los que se sumó.",
  behind: (titles) => `Solo quienes respaldan a la vez: ${titles}`,
  noRows: "Ninguna fila cumple estas opciones.",
  cellTitle: (row, topic) => `${row}; tema: ${topic}`,
  cellNote: "Los más fuertes primero.",
  embed: "Insertar esta matriz en otra página",
  back: "Volver a la matriz",
} satisfies Messages["matrix"];
