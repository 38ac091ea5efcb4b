import type { Messages } from "../messages.ts";

export const data = {
  title: "Datos y API",
  lead: "Todo lo que hay en estas páginas se puede obtener como datos, sin clave y sin cuenta.",
  formats: {
    title: "Formatos",
    lead: "Añada la terminación a la dirección de una ficha o de una lista, o pida con la cabecera Accept.",
    head: ["Formato", "Terminación", "Sirve para"],
    uses: {
      json: "programas",
      jsonld: "datos enlazados: schema.org, ELI, SKOS",
      akn: "documentos jurídicos (Akoma Ntoso 3.0)",
      csv: "hojas de cálculo y estadística",
      ndjson: "listas largas, línea a línea",
      csl: "gestores de referencias y procesadores CSL",
      bibtex: "documentos LaTeX",
      ris: "gestores de referencias",
      annotations: "cláusulas como anotaciones web",
      markdown: "leer y pegar",
      yaml: "editar",
    },
  },
  bulk: {
    title: "Todo el registro en archivos",
    lead: "Hechos de la misma instantánea que estas páginas. La suma de control dice si una copia está entera.",
    head: ["Archivo", "Contiene", "Tamaño", "SHA-256"],
  },
  feeds: {
    title: "Canales",
    lead: "Lo que cambia, en Atom y JSON Feed: de todo, y de cada instrumento, parte y tema.",
  },
  calls: {
    title: "Llamadas",
    lead: "La referencia explica cada dirección y permite probarla.",
    reference: "Referencia de la API",
    contract: "Contrato (OpenAPI 3.1)",
    items: [
      "A qué se comprometen los Estados sobre creación de capacidad",
      "Un instrumento como tabla de sus enunciados",
      "Un enunciado para LaTeX",
      "Una búsqueda en francés, dos resultados",
      "El registro como era un día",
    ],
  },
  agents: {
    title: "Para agentes",
    lead: "Una guía en texto simple, y herramientas por el Model Context Protocol en /mcp.",
    guide: "Guía para agentes (llms.txt)",
  },
  rights: {
    title: "Licencia",
    text: "Codificaciones y resúmenes: CC BY 4.0. Nombre Concordance y la dirección de la ficha. Los textos mismos pertenecen a quienes los publicaron y no forman parte de los datos.",
  },
  cite: {
    title: "Cómo citar el registro",
    note: "Nombre el día: el registro puede leerse como era entonces.",
  },
} satisfies Messages["data"];
