import type { Messages } from "../messages.ts";

export const site = {
  name: "Concordance",
  tagline:
    "El registro abierto de lo que los Estados y los organismos internacionales han dicho sobre la inteligencia artificial",
  description:
    "Quién ha adoptado qué posición sobre la inteligencia artificial, con qué fuerza, sobre qué tema y en qué párrafo: instrumentos codificados cláusula por cláusula, cada enunciado con su fuente.",
  skip: "Ir al contenido",
  navigation: "Navegación principal",
  more: "Acerca de este sitio",
  languages: "Idioma de esta página",
  sections: {
    instruments: "Instrumentos",
    parties: "Partes",
    topics: "Temas",
    search: "Búsqueda",
    compare: "Comparar",
    matrix: "Matriz",
    timeline: "Cronología",
    graph: "Referencias",
    positions: "Posiciones",
    lineage: "Genealogía de una fórmula",
    divergences: "Versiones lingüísticas",
    extract: "Analizar un texto",
    quotation: "Comprobar una cita",
    data: "Datos y API",
    methodology: "Metodología",
    changes: "Cambios",
    about: "Acerca del registro",
    privacy: "Privacidad",
    accessibility: "Accesibilidad",
  },
  footer:
    "Concordance no contiene ninguna frase de los textos que codifica: solo hechos, codificaciones y resúmenes con sus propias palabras, con un enlace a la página oficial.",
  licence: "Codificaciones y resúmenes: CC BY 4.0. Código: Apache 2.0.",
  noTracking: "Este sitio no instala ninguna cookie ni contacta con ningún otro servidor.",
  otherSite: "(otro sitio)",
  writtenIn: (language) => `idioma: ${language}`,
} satisfies Messages["site"];

export const punctuation = {
  colon: ": ",
  comma: ", ",
  stop: ". ",
  gap: " ",
  quoted: (text) => `«${text}»`,
  bracketed: (text) => ` (${text})`,
} satisfies Messages["punctuation"];

export const paging = {
  label: "Páginas",
  first: "Primera página",
  next: "Página siguiente",
} satisfies Messages["paging"];

export const notFound = {
  title: "Esta página no existe",
  body: "Puede que la dirección esté cortada o mal escrita. Los identificadores del registro nunca cambian de significado: una ficha que estuvo aquí sigue estando bajo su identificador.",
  ways: "Para continuar",
} satisfies Messages["notFound"];

export const withdrawn = {
  title: "Esta ficha fue retirada",
  body: "Antes estuvo aquí. Lo que contenía, cuándo se retiró y por qué consta entre los cambios del registro.",
} satisfies Messages["withdrawn"];

export const unavailable = {
  title: "No se puede acceder al registro",
  body: "El sitio funciona, pero el servicio que contiene el registro no responde. No se ha perdido nada. Vuelva a cargar la página dentro de medio minuto.",
} satisfies Messages["unavailable"];

export const offline = {
  title: "No hay conexión",
  body: "Esta página no está guardada en su navegador. Podrá leerse cuando vuelva la conexión: cárguela entonces de nuevo.",
  kept: "Páginas que puede leer ahora",
} satisfies Messages["offline"];
