import type { Messages } from "../messages.ts";
import { typeset } from "./typography.ts";

export const error = typeset({
  title: "Cette page n'a pas pu être produite",
  body: "L'erreur vient de nous ; votre demande n'est pas en cause. Réessayez dans une minute. Si l'échec se répète, les autres pages fonctionnent peut-être encore.",
  retry: "Réessayer",
  home: "Vers la première page",
  reference: "Référence",
}) satisfies Messages["error"];
