import type { Messages } from "../messages.ts";

export const extract = {
  title: "Analizar un texto",
  lead: "Pegue un texto o abra un archivo y vea sus enunciados: qué palabras expresan una posición, con qué fuerza y sobre qué temas. Se lee en su navegador; no se envía nada.",
  noScript:
    "Esta página necesita scripts, porque el texto permanece en su navegador. Sin ellos, la línea de comandos hace lo mismo en su equipo; las demás páginas del sitio funcionan sin scripts.",
  tool: {
    text: "Texto",
    file: "o un archivo",
    drop: "Texto sin formato, Markdown, HTML, Akoma Ntoso o Formex, de un megabyte como máximo. También puede soltarlo aquí.",
    chosen: "Elegido:",
    language: "Idioma",
    anyLanguage: "Según el texto",
    kind: "Naturaleza del texto",
    expression: "El propio instrumento",
    report: "Una reseña sobre él",
    go: "Analizar",
    stop: "Detener",
    empty: "Primero pegue un texto o elija un archivo.",
    reading: "Leyendo:",
    done: "Listo.",
    stopped: "Detenido.",
    statements: "Enunciados:",
    provisions: "Disposiciones:",
    nothing: "No se encontró ningún enunciado: ningún verbo conocido por el programa expresa una posición.",
    marked: "El texto con sus enunciados",
    draft:
      "Son borradores elaborados por un programa, no codificaciones del registro. Cada marca lleva a su fila de la tabla, y a la inversa.",
    table: "Los enunciados en una tabla",
    force: "Fuerza",
    words: "Palabras",
    topics: "Temas",
    place: "Lugar",
    confidence: "Confianza",
    save: "Guardar:",
    faults: {
      failed: "Se ha producido un fallo por nuestra parte. Recargue la página e inténtelo de nuevo.",
      "too-large": "Supera un megabyte. Acórtelo o use la línea de comandos.",
      "not-text": "No es un texto en UTF-8 ni UTF-16. Guárdelo como texto sin formato e inténtelo de nuevo.",
      "needs-command":
        "Los archivos PDF y Word se leen con la línea de comandos. Aquí, pegue su texto o guárdelos como texto sin formato.",
      broken: "No se pudo leer este XML: está mal formado, o no es Akoma Ntoso ni Formex.",
    },
  },
  how: {
    title: "Cómo funciona",
    paragraphs: [
      "Las mismas reglas y listas de palabras con que se redactan los borradores de las fichas del registro se ejecutan en su navegador. La página pide a este sitio los nombres de las partes, los organismos y los instrumentos que el registro conoce, y nada más.",
      "La confianza está calibrada: de los borradores con un 90 %, alrededor de nueve de cada diez eran correctos en textos codificados por personas.",
    ],
  },
  limits: {
    title: "Qué conviene tener presente",
    items: [
      "Un borrador puede ser erróneo. La metodología indica con qué frecuencia, por idioma.",
      "Las reglas se hicieron para textos de Estados y organismos internacionales; otros textos dan peores borradores.",
      "Las partes que el registro no conoce no se nombran.",
    ],
  },
} as const satisfies Messages["extract"];
