import type { Messages } from "../messages.ts";

export const home = {
  title: "Quién ha dicho qué sobre la IA, cláusula por cláusula",
  lead: "Los Estados y los organismos internacionales aprueban declaraciones, resoluciones y tratados sobre la inteligencia artificial. Concordance los lee cláusula por cláusula y registra quién adopta qué posición, con qué fuerza, sobre qué tema y en qué párrafo.",
  newest: "Instrumentos más recientes",
  all: "Todos los instrumentos",
  start: "Por dónde empezar",
  byInstrument: "Un texto de principio a fin: sus datos, sus cláusulas en orden, sus fuentes.",
  byParty: "Qué ha firmado, emitido, patrocinado o rechazado un Estado o un organismo, y qué dice.",
  byTopic:
    "Qué dicen los textos sobre la seguridad, la creación de capacidad, los derechos humanos y otros temas.",
  byMethod: "Qué cuenta como enunciado, cómo se determina la fuerza, qué queda fuera.",
} satisfies Messages["home"];
