import type { Messages } from "../messages.ts";

export const about = {
  title: "Acerca del registro",
  lead: "Concordance es un registro abierto: cualquiera puede leerlo, reutilizarlo y corregirlo libremente.",
  what: {
    title: "Qué es",
    paragraphs: [
      "Una concordancia es un índice de las palabras en su lugar, y también un estado de acuerdo. El registro sirve para ambas cosas: recoge lo que los Estados y los organismos internacionales han dicho sobre la inteligencia artificial, cláusula por cláusula, para que los textos puedan compararse.",
      "Su primera ficha es la declaración conjunta de China y Francia sobre la inteligencia artificial y la gobernanza mundial (París, 6 de mayo de 2024).",
    ],
  },
  data: {
    title: "Datos y API",
    paragraphs: [
      "Todo lo que muestran estas páginas procede de una única instantánea versionada de las fichas. Cualquiera puede reconstruirla a partir del repositorio, byte por byte. Una API ofrece las mismas fichas en JSON, sin clave; su contrato es el documento OpenAPI de la dirección /openapi.json.",
    ],
  },
  rights: {
    title: "Textos y derechos",
    paragraphs: [
      "El registro no contiene ninguna frase de ningún instrumento ni artículo. Contiene hechos, codificaciones, resúmenes con sus propias palabras, términos sueltos de cuatro palabras como máximo, referencias de lugar y huellas digitales. Los textos están en las páginas de quienes los publicaron, y cada ficha enlaza con ellas.",
      "Las codificaciones y los resúmenes pueden reutilizarse con arreglo a la licencia CC BY 4.0: indique Concordance y la dirección de la ficha.",
    ],
  },
  languages: {
    title: "Idiomas",
    paragraphs: [
      "La interfaz existe en los seis idiomas oficiales de las Naciones Unidas. Los resúmenes y las notas no están todavía traducidos a todos ellos; lo que figura en un idioma distinto del de la página está señalado. Si una traducción de la interfaz difiere del inglés, prevalece el inglés.",
    ],
  },
  snapshot: "El registro en la actualidad",
  digest: "Huella digital de la instantánea (SHA-256)",
  version: "Versión de su formato",
} satisfies Messages["about"];
