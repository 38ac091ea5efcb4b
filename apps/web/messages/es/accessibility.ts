import type { Messages } from "../messages.ts";

export const accessibility = {
  title: "Accesibilidad",
  lead: "El registro es para toda persona que tenga una pregunta que hacerle, sea cual sea el medio con que lo lea.",
  standard: {
    title: "La norma",
    paragraphs: [
      "El sitio aspira a cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. No lo ha examinado ningún organismo externo.",
    ],
  },
  works: {
    title: "Qué funciona",
    points: [
      "Todas las páginas, salvo la de análisis de textos, se pueden leer sin scripts, y todas se pueden usar solo con el teclado; la primera pulsación del tabulador permite saltar la navegación.",
      "Las páginas caben en una pantalla de 320 píxeles de ancho y admiten texto ampliado al 400 %; una tabla más ancha se puede desplazar con el teclado.",
      "Los colores claros u oscuros siguen a su sistema, al igual que los colores forzados y la reducción del movimiento.",
      "La fuerza se indica con una palabra y una forma, nunca solo con el color. Junto a cada figura hay una tabla.",
      "Los títulos, las regiones y los idiomas están marcados, para que un lector de pantalla se oriente y pronuncie bien.",
    ],
  },
  tested: {
    title: "Pruebas",
    paragraphs: [
      "Antes de publicar, un programa (axe) examina cada tipo de página en los seis idiomas, en claro y en oscuro, en pantalla estrecha y ancha. Un programa detecta algunos defectos y otros no.",
    ],
  },
  limits: {
    title: "Qué no funciona bien todavía",
    points: [
      "Las notas y los nombres de las fuentes están en inglés en todas las páginas. Están marcados como inglés.",
      "Los textos mismos están en otros sitios, muchos en archivos PDF que no podemos corregir.",
    ],
  },
} satisfies Messages["accessibility"];
