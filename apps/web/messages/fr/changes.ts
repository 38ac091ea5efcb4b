import type { Messages } from "../messages.ts";

export const changes = {
  title: "Modifications",
  lead: "Ce qui a été ajouté, modifié ou retiré, et pourquoi, du plus récent au plus ancien.",
  kinds: {
    added: "ajout",
    changed: "modification",
    withdrawn: "retrait",
  },
  fields: "Champs",
  none: "Aucune modification pour l'instant.",
  replaced: "Remplacement",
  feeds: "Flux",
  feedsNote:
    "Suivez toutes les modifications avec un lecteur de flux. Chaque instrument, partie et thème a son propre flux, dont le lien figure sur sa page.",
  feed: "Flux des modifications",
} satisfies Messages["changes"];
