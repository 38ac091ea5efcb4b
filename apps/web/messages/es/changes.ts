import type { Messages } from "../messages.ts";

export const changes = {
  title: "Cambios",
  lead: "Lo que se añadió, cambió y retiró, con el motivo, lo más reciente primero.",
  kinds: {
    added: "añadido",
    changed: "cambiado",
    withdrawn: "retirado",
  },
  fields: "Campos",
  none: "Todavía no ha cambiado nada.",
  replaced: "Sustituido por",
  feeds: "Canales",
  feedsNote:
    "Siga todos los cambios con un lector de canales. Cada instrumento, parte y tema tiene su propio canal, enlazado en su página.",
  feed: "Cambios como canal",
} satisfies Messages["changes"];
