import type { Messages } from "../messages.ts";

export const extract = {
  title: "Extraer",
  lead: "Pegue un texto o abra un archivo y vea sus enunciados: qué palabras expresan una posición, con qué fuerza y sobre qué temas. Se lee en su navegador; nada se envía.",
  noScript:
    "Esta página necesita scripts, porque el texto permanece en su navegador. Sin ellos, la línea de órdenes hace lo mismo en su equipo; las demás páginas del sitio funcionan sin scripts.",
  tool: {
    text: "Texto",
    file: "o un archivo",
    drop: "Texto sin formato, Markdown, HTML, Akoma Ntoso o Formex, de un megabyte como máximo. También puede soltarlo aquí.",
    chosen: "Elegido:",
    language: "Idioma",
    anyLanguage: "Según el texto",
    kind: "Qué es",
    expression: "El instrumento mismo",
    report: "Una información sobre él",
    go: "Extraer",
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
      "Son borradores de un programa, no codificaciones del registro. Cada marca lleva a su fila de la tabla, y a la inversa.",
    table: "Los enunciados en una tabla",
    force: "Fuerza",
    words: "Palabras",
    topics: "Temas",
    place: "Lugar",
    confidence: "Confianza",
    save: "Guardar:",
    faults: {
      failed: "Algo falló de nuestra parte. Recargue la página e inténtelo de nuevo.",
      "too-large": "Supera un megabyte. Acórtelo o use la línea de órdenes.",
      "not-text": "No es un texto en UTF-8 ni UTF-16. Guárdelo como texto sin formato e inténtelo de nuevo.",
      "needs-command":
        "Los archivos PDF y Word se leen con la línea de órdenes. Aquí, pegue su texto o guárdelos como texto sin formato.",
      broken: "No se pudo leer este XML: está mal formado, o no es Akoma Ntoso ni Formex.",
    },
  },
  how: {
    title: "Cómo funciona",
    paragraphs: [
      "Las mismas reglas y listas de palabras que redactan los borradores del registro se ejecutan en un hilo de su navegador. La página pide a este sitio los nombres de las partes, los órganos y los instrumentos que el registro conoce, y nada más.",
      "La confianza está calibrada: de los borradores con un 90 %, unos nueve de cada diez eran correctos en textos codificados por personas.",
    ],
  },
  limits: {
    title: "Qué conviene tener presente",
    items: [
      "Un borrador puede ser erróneo. La metodología dice con qué frecuencia, por idioma.",
      "Las reglas se hicieron para textos de Estados y organismos internacionales; otros textos dan peores borradores.",
      "Las partes que el registro no conoce no se nombran.",
    ],
  },
} as const satisfies Messages["extract"];
