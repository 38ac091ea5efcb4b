import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "Citar este instrumento",
  party: "Citar esta ficha",
  select: "Un clic en una cita la selecciona.",
  copy: "Copiar",
  copied: "Copiado",
  otherStyles: (styles: string) => `Otros estilos: ${styles}`,
  permanent: "Dirección permanente",
  formats: "Para gestores de referencias",
  official: "Página oficial",
  asOf: (date) => `La ficha como era el ${date}`,
  past: (date) => `Esta es la ficha como era al final del ${date}. Puede haber cambiado desde entonces.`,
  now: "La ficha como es ahora",
  embed: "Insertar este enunciado en otra página",
  picture: "Imagen (SVG)",
} satisfies Messages["cite"];
