import type { Messages } from "../messages.ts";

export const data = {
  title: "Datos y API",
  lead: "Todo lo que muestran estas páginas está disponible como datos, sin clave ni cuenta.",
  formats: {
    title: "Formatos",
    lead: "Añada la terminación a la dirección de una ficha o de una lista, o use la cabecera Accept.",
    head: ["Formato", "Terminación", "Sirve para"],
    uses: {
      json: "programas",
      jsonld: "datos enlazados: schema.org, ELI, SKOS",
      akn: "documentos jurídicos (Akoma Ntoso 3.0)",
      csv: "hojas de cálculo y estadística",
      ndjson: "listas largas, línea a línea",
      csl: "gestores bibliográficos y procesadores CSL",
      bibtex: "documentos LaTeX",
      ris: "gestores bibliográficos",
      annotations: "cláusulas como anotaciones web",
      markdown: "lectura y copia",
      yaml: "edición",
    },
  },
  bulk: {
    title: "El registro completo en archivos",
    lead: "Generados a partir de la misma instantánea que estas páginas. La suma de verificación indica si una copia está completa.",
    head: ["Archivo", "Contiene", "Tamaño", "SHA-256"],
  },
  feeds: {
    title: "Canales",
    lead: "Lo que cambia, en Atom y en JSON Feed: en conjunto y por instrumento, parte y tema.",
  },
  calls: {
    title: "Llamadas",
    lead: "La referencia explica cada dirección y permite probarla.",
    reference: "Referencia de la API",
    contract: "Contrato (OpenAPI 3.1)",
    items: [
      "Compromisos de los Estados sobre creación de capacidad, los más fuertes primero",
      "Un instrumento como tabla de enunciados",
      "Un enunciado para LaTeX",
      "Una búsqueda en francés, dos resultados",
      "El registro tal como era en una fecha",
    ],
  },
  agents: {
    title: "Para agentes",
    lead: "Una guía en texto sin formato, y herramientas mediante el Model Context Protocol en /mcp.",
    guide: "Guía para agentes (llms.txt)",
  },
  rights: {
    title: "Licencia",
    text: "Codificaciones y resúmenes: CC BY 4.0. Cite Concordance y la dirección de la ficha. Los textos mismos pertenecen a quienes los publicaron y no forman parte de los datos.",
  },
  cite: {
    title: "Cómo citar el registro",
    note: "Indique la fecha: el registro puede leerse tal como era ese día.",
  },
} satisfies Messages["data"];
