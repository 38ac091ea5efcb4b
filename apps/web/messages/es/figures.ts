import type { Messages } from "../messages.ts";

export const figures = {
  states: {
    silent: "silencio: todo codificado, nada dicho",
    "silent-in-part": "codificado en parte: nada dicho",
    "not-coded": "sin codificar",
  },
  matrix: (rows, topics) =>
    `Tabla; filas: ${rows}, temas: ${topics}. Las barras llenas de una celda dan la intensidad, de 0 a 4; una celda vacía es silencio, una raya marca lo codificado en parte que no dice nada, una cruz lo que no está codificado.`,
  timeline: (rows, span) =>
    `Instrumentos: ${rows}; fechas: ${span}. Uno por línea, el más antiguo primero. La forma da la familia de la mayor fuerza; las barras llenas, su intensidad; la palabra, la fuerza.`,
  graph: (nodes, edges) =>
    `Instrumentos: ${nodes}, por orden de fecha; referencias: ${edges}. Un arco va del texto que remite al texto al que remite; su trazo dice cómo.`,
} satisfies Messages["figures"];
