import type { Messages } from "../messages.ts";

export const quotation: Messages["quotation"] = {
  title: "Comprobar una cita",
  lead: "Si las palabras citadas figuran palabra por palabra en un texto del registro, dónde, quién las dice y con qué fuerza.",
  fromSearch: "¿Es una cita? Comprobarla palabra por palabra.",
  text: "Palabras tal como se citan",
  hint: (most) =>
    `Una frase, una cláusula o un párrafo entero, como máximo ${most} caracteres. Las palabras forman parte de la dirección de la respuesta; no se conservan.`,
  instrument: "Instrumento",
  anyInstrument: "todos los instrumentos",
  language: "Idioma del texto",
  anyLanguage: "todos los idiomas",
  submit: "Comprobar",
  found: "Encontrado palabra por palabra",
  foundNote:
    "Las mismas palabras en el mismo orden. No se compararon mayúsculas, comillas, guiones, espacios ni signos en los extremos. Lo que precede y lo que sigue puede cambiar el sentido: léase en la página del texto.",
  trimmed: "Se dejó fuera un número, un título o un corchete copiado con las palabras.",
  units: { statement: "Un enunciado entero", provision: "Una disposición entera" },
  fromText: "Del instrumento",
  fromReport: "De una reseña",
  reportNote:
    "Una reseña lo dice sobre el instrumento, con sus propias palabras o su propia traducción. Esto no demuestra que el instrumento tenga estas palabras.",
  absent: "No encontrado palabra por palabra",
  absentNote:
    "Eso no dice que la cita sea falsa. El registro tiene huellas digitales de enunciados enteros y de disposiciones enteras, y ningún texto. No se encuentran:",
  absentPoints: [
    "una parte de una cláusula, o varias cláusulas a la vez",
    "otras palabras: otra traducción, un resumen, una palabra de más o de menos",
    "los textos y versiones lingüísticas que el registro no ha leído",
  ],
  broken: "La cita omite algo. Compruebe cada una de sus partes por separado.",
  empty: "No hay en ella ninguna letra ni cifra; no se buscó nada.",
  tooLong: (most) => `Tiene más de ${most} caracteres. Compruebe sus frases una por una.`,
  refused: "No se pudo comparar: la dirección no nombra ningún instrumento o idioma del registro.",
  alike: "Enunciados que hablan de lo mismo",
  alikeNote:
    "Encontrados por el sentido en los resúmenes del registro. Compare la cita con la página del texto.",
  allAlike: "Buscar estas palabras en todo el registro",
  coverage: "Lo que puede reconocerse palabra por palabra",
  coverageOf: (covered, all) =>
    `Instrumentos de los que el registro conoce huellas digitales: ${covered} de ${all}.`,
  head: ["Idioma", "Instrumentos", "Enunciados", "Disposiciones"],
  texts: "Textos de este instrumento",
  notRead: "Lo que no se leyó no puede reconocerse palabra por palabra.",
};
