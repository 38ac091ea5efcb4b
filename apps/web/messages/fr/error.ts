import type { Messages } from "../messages.ts";
import { typeset } from "./typography.ts";

export const error = typeset({
  title: "Cette page n'a pas pu être produite",
  body: "L'erreur s'est produite de notre côté ; votre demande n'est pas en cause. Réessayez dans une minute. Si l'échec se répète, les autres pages fonctionnent peut-être encore.",
  retry: "Réessayer",
  home: "Page d'accueil",
  reference: "Référence",
}) satisfies Messages["error"];
