import type { Messages } from "../messages.ts";

export const methodology = {
  title: "Metodología",
  lead: "Cómo un texto se convierte en enunciados que se pueden contar, comparar y comprobar: manual de codificación, versión 1.1.",
  units: {
    title: "Unidades",
    items: [
      [
        "Instrumento",
        "Un acto que las partes aprueban o emiten en una fecha determinada: una declaración conjunta, una declaración, una resolución, un tratado. Existe con independencia de cualquier texto que lo recoja.",
      ],
      [
        "Expresión",
        "Una versión lingüística del instrumento, con su condición: texto auténtico o traducción.",
      ],
      [
        "Reseña",
        "Un texto de un tercero sobre el instrumento. Es una fuente. Lo que atribuye a las partes se guarda en una capa aparte y se señala como referido.",
      ],
      [
        "Disposición",
        "Una unidad de estructura: un párrafo del preámbulo, un párrafo numerado, un artículo, un punto. Cada una tiene una referencia de lugar que no cambia.",
      ],
      [
        "Enunciado",
        "La unidad mínima. Un autor, o un grupo de autores, adopta una posición, con una fuerza, respecto de una acción o una proposición.",
      ],
    ],
  },
  splitting: {
    title: "Qué cuenta como un enunciado",
    items: [
      "Cada verbo principal que expresa una posición inicia un enunciado, y también cada gerundio o participio que la expresa.",
      "Las acciones distintas bajo un mismo verbo son enunciados distintos; los posteriores heredan el autor y la fuerza, y así lo indican.",
      "Los sustantivos unidos dentro de una acción no se separan: el enunciado tiene los temas de todos.",
      "Un encabezamiento con una lista da un enunciado por cada elemento, con el autor y la fuerza del encabezamiento.",
      "Una simple oración sin posición es una constatación.",
      "Los títulos, los epígrafes, las indicaciones de lugar y fecha, las firmas y las citas de terceros no son enunciados.",
    ],
  },
  force: {
    title: "Fuerza",
    lead: "Dieciséis valores en seis familias, en una escala de 0 a 4. Decide el verbo que expresa la posición, no el tema. La negación y las atenuaciones se conservan como matices; solo la prohibición tiene fuerza propia.",
    rules: [
      "Decide el verbo principal: convenir en que algo debería hacerse es convenir, no recomendar.",
      "Una obligación se codifica como tal en cualquier texto. Que el instrumento sea vinculante o no es un dato del instrumento, que se muestra con él.",
      "El futuro expresa un compromiso cuando el sujeto son las partes o un órgano suyo; con cualquier otro sujeto es una constatación.",
      "Un verbo acompañado de una valoración toma la fuerza de esta: observar con preocupación es preocuparse.",
    ],
  },
  topics: {
    title: "Temas",
    lead: "41 temas en seis ámbitos. Un enunciado tiene de uno a cinco, el principal en primer lugar, y solo los que nombra la propia cláusula.",
    link: "La clasificación, con lo que abarca cada tema",
  },
  fields: {
    title: "Los demás campos",
    items: [
      ["Autores", "Quién adopta la posición. En una resolución: el órgano que la aprueba."],
      ["Actores", "Quién debe actuar, cuando no son los autores."],
      ["Beneficiarios", "Para quién, cuando la cláusula lo dice."],
      [
        "Matices",
        "Atenuaciones, condiciones, fundamentos y alcances, en los términos del propio texto, de cuatro palabras como máximo.",
      ],
      [
        "Resumen",
        "Una oración redactada por el registro, de 200 caracteres como máximo. Nunca es una oración del texto: no la cite como tal.",
      ],
      [
        "Procedencia",
        "Qué se leyó, en qué idioma, en qué lugar y quién lo leyó. Cuando se leyó un texto, el pasaje se delimita en unidades de código UTF-16 y una huella digital (SHA-256) permite a cualquiera comprobar que el suyo es el mismo.",
      ],
    ],
  },
  review: {
    title: "Revisión",
    lead: "Cada enunciado dice hasta qué punto se ha revisado. Un borrador puede estar equivocado en la fuerza, el tema o el lugar.",
  },
  coverage: {
    title: "Cobertura",
    paragraphs: [
      "Cada ficha dice primero cuánto se ha leído de su instrumento. Una disposición cuya existencia se conoce, pero que no se ha consultado, figura en su lugar, señalada como tal; no se codifica nada de ella.",
      "Cuando no se pudo leer ningún texto, las cláusulas pueden codificarse a partir de descripciones de ellas. Esos enunciados son borradores, nombran sus fuentes y no delimitan ningún pasaje.",
      "Cuando las fuentes discrepan, se conserva cada valor con sus fuentes y no se elige ninguno. Un dato que ninguna fuente respalda se señala como no verificado.",
    ],
  },
  limits: {
    title: "Límites",
    items: [
      "El registro no está completo: que falte una parte o un tema no dice nada sobre ellos.",
      "La intensidad ordena palabras, no hechos. Un compromiso en una declaración no vinculante sigue siendo más débil que una obligación convencional.",
      "Las versiones de un mismo instrumento pueden diferir en fuerza según el idioma. La codificación indica en qué idioma se leyó.",
      "Los resúmenes son interpretación. Si importan las palabras exactas, acuda a la página oficial.",
      "Los codificadores no coinciden en todo: las cifras anteriores indican hasta qué punto coinciden y dónde conviene la cautela.",
    ],
  },
} satisfies Messages["methodology"];
