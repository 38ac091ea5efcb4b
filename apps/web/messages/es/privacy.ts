import type { Messages } from "../messages.ts";

export const privacy = {
  title: "Privacidad",
  lead: "Nadie tiene que decirle nada a este sitio, y el sitio no guarda nada de quienes lo leen.",
  reading: {
    title: "Cuando usted lee",
    paragraphs: [
      "El sitio no instala ninguna cookie ni guarda en su navegador nada que permita distinguirle de otro lector. No hay cuentas, contadores ni publicidad.",
      "Las fuentes tipográficas, los estilos y los scripts proceden de este sitio. Su navegador no contacta con ningún otro servidor hasta que usted sigue un enlace externo; esos enlaces lo indican.",
      "Su navegador guarda copias de las últimas páginas visitadas aquí, para que pueda leerlas sin conexión. Se quedan en su equipo, no dicen nada a nadie y se borran con los datos del sitio en los ajustes del navegador.",
    ],
  },
  server: {
    title: "En el servidor",
    paragraphs: [
      "Una página se genera a partir de su dirección y, si esta no indica idioma, del idioma que pide su navegador. Ninguno de los dos se conserva. Quien administra las máquinas puede guardar por poco tiempo una bitácora técnica contra fallos y abusos; el registro no la necesita.",
    ],
  },
  texts: {
    title: "Los textos que usted envía",
    paragraphs: [
      "Un texto que se envía a la API para codificarlo se lee, recibe respuesta y se olvida: no se escribe ni en un disco ni en una bitácora.",
    ],
  },
} satisfies Messages["privacy"];
