import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "Citar este instrumento",
  party: "Citar esta ficha",
  select: "Al hacer clic en una cita, se selecciona.",
  copy: "Copiar",
  copied: "Copiado",
  otherStyles: (styles) => `Otros estilos: ${styles}`,
  permanent: "Dirección permanente",
  formats: "Para gestores de referencias",
  official: "Página oficial",
  asOf: (date) => `La ficha tal como era el ${date}`,
  past: (date) =>
    `Esta es la ficha tal como era al final del día ${date}. Puede haber cambiado desde entonces.`,
  now: "La ficha en su estado actual",
  embed: "Insertar este enunciado en otra página",
  picture: "Imagen (SVG)",
} satisfies Messages["cite"];
