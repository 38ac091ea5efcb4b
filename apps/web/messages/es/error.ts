import type { Messages } from "../messages.ts";
import { typeset } from "./typography.ts";

export const error = typeset({
  title: "No se ha podido generar esta página",
  body: "El fallo es nuestro; su petición no tiene nada de malo. Inténtelo de nuevo dentro de un minuto. Si vuelve a fallar, es posible que las demás páginas sigan funcionando.",
  retry: "Intentar de nuevo",
  home: "Página de inicio",
  reference: "Referencia",
}) satisfies Messages["error"];
