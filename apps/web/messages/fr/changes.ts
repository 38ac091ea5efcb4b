import type { Messages } from "../messages.ts";

export const changes = {
  title: "Modifications",
  lead: "Ce qui a été ajouté, modifié et retiré, avec la raison, du plus récent au plus ancien.",
  kinds: {
    added: "ajouté",
    changed: "modifié",
    withdrawn: "retiré",
  },
  fields: "Champs",
  none: "Rien n'a encore changé.",
  replaced: "Remplacé par",
  feeds: "Flux",
  feedsNote:
    "Suivez toutes les modifications avec un lecteur de flux. Chaque instrument, partie et thème a son propre flux, indiqué sur sa page.",
  feed: "Modifications en flux",
} satisfies Messages["changes"];
