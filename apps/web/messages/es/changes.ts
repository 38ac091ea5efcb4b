import type { Messages } from "../messages.ts";

export const changes = {
  title: "Cambios",
  lead: "Qué se añadió, modificó o retiró y por qué, lo más reciente primero.",
  kinds: {
    added: "adición",
    changed: "modificación",
    withdrawn: "retirada",
  },
  fields: "Campos",
  none: "Todavía no ha cambiado nada.",
  replaced: "Sustitución",
  feeds: "Canales",
  feedsNote:
    "Siga todos los cambios con un lector de canales. Cada instrumento, parte y tema tiene su propio canal, enlazado en su página.",
  feed: "Canal de cambios",
} satisfies Messages["changes"];
