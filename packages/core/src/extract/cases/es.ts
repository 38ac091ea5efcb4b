import type { MarkedCase } from "./marked.ts";

/** Which force a clause has: codebook, section 3, decision rules and appendix. */
const FORCES: readonly MarkedCase[] = [
  { text: "[note: Recuerda los trabajos de la primera cumbre].", reason: "appendix: recuerda" },
  { text: "[note: Habiendo examinado el informe de la comisión],", reason: "appendix: a participle" },
  { text: "[recognize: Consciente de los límites de los ensayos],", reason: "appendix: consciente" },
  {
    text: "[recognize: Subraya que las empresas deben probar sus modelos].",
    reason: "the outer verb rules",
  },
  {
    text: "[affirm: Reafirmamos la importancia de los ensayos abiertos].",
    reason: "an importance is affirmed",
  },
  {
    text: "[affirm: Guiada por los principios de la carta],",
    reason: "an adjective at the start of a recital",
  },
  {
    text: "[concern: Observando con muy profunda preocupación el uso de voces falsas],",
    reason: "the evaluating phrase decides, adjectives between",
  },
  {
    text: "[concern: Expresamos nuestra honda inquietud por el uso de voces falsas].",
    reason: "the noun that is expressed decides",
  },
  { text: "[concern: Sigue profundamente preocupada por esos ensayos].", reason: "an adverb in the middle" },
  { text: "[welcome: Toma nota con aprecio del informe].", reason: "the evaluating phrase decides" },
  {
    text: "[welcome: Ambas partes acogieron con beneplácito la apertura del centro].",
    reason: "a past tense",
  },
  {
    text: "[support: Reafirmamos nuestro apoyo al centro de ensayos].",
    reason: "support affirmed is support",
  },
  { text: "[encourage: Se alienta a las empresas a publicar sus ensayos].", reason: "an impersonal passive" },
  {
    text: "[encourage: En este contexto, invita a los Estados Miembros a publicar sus ensayos].",
    reason: "a fronted adverb",
  },
  {
    text: "[encourage: Sigue alentando a las escuelas a publicar sus ensayos].",
    reason: "a verb that goes on",
  },
  { text: "[permit: Cada Parte podrá retirar su propuesta].", reason: "leave" },
  { text: "[permit: Autoriza a la secretaria a firmar el protocolo].", reason: "appendix: autoriza" },
  { text: "[note: Pueden surgir nuevos riesgos].", reason: "what is possible is told" },
  { text: "[recommend: Los modelos deberían probarse].", reason: "should, whoever is its subject" },
  { text: "[recommend: Es necesario que los modelos se prueben].", reason: "an impersonal need" },
  { text: "[recommend: Los modelos no deberían venderse].", reason: "should not is advice all the same" },
  {
    text: "[call: Pide encarecidamente a Ostmark que publique sus ensayos].",
    reason: "an adverb in the middle",
  },
  { text: "[call: Reitera su solicitud a las escuelas].", reason: "a request repeated is a call" },
  {
    text: "[agree: Ambas partes convienen en que las normas deben avanzar].",
    reason: "the outer verb rules",
  },
  { text: "[agree: Ambas partes acordaron la creación de un centro].", reason: "to agree on a thing" },
  { text: "[commit: Las Partes acuerdan publicar sus ensayos].", reason: "to agree to do" },
  { text: "[intend: Deseosa de abrir un centro de ensayos],", reason: "appendix: desiring" },
  { text: "[intend: Queremos reducir el costo de los ensayos].", reason: "an aim" },
  { text: "[commit: Reiteramos nuestro compromiso con los ensayos].", reason: "the parties' own commitment" },
  {
    text: "[affirm: Reafirmamos el compromiso de Ostmark con la carta].",
    reason: "somebody else's commitment",
  },
  { text: "[commit: Continuaremos apoyando a las escuelas].", reason: "a future that names the parties" },
  { text: "[commit: No venderemos esos datos].", reason: "a future under a negation" },
  { text: "[note: Los modelos cambiarán el trabajo de las clínicas].", reason: "a future of anything else" },
  { text: "[establish: Decide abrir un centro de ensayos].", reason: "appendix: decide" },
  {
    text: "[establish: A los efectos del presente acuerdo, se entiende por «dato lacustre» todo registro de un lago].",
    reason: "a definition",
  },
  { text: "[establish: «Dato lacustre» significa todo registro de un lago].", reason: "a definition" },
  { text: "[oblige: Cada Parte deberá llevar un registro].", reason: "must binds" },
  { text: "[oblige: Cada Parte adoptará las medidas necesarias].", reason: "a treaty's future binds" },
  { text: "[prohibit: Las Partes no deberán vender esos datos].", reason: "must not forbids" },
  { text: "[prohibit: Una Parte no podrá vender esos datos].", reason: "no leave is a prohibition" },
  { text: "[prohibit: Se prohíbe el uso de voces falsas].", reason: "what is forbidden" },
  {
    text: "Principios\n\n[note: Estos principios valen para las grandes empresas].\n- [recommend: Garantizar que las personas mantengan el control].",
    reason: "a bare infinitive under principles",
  },
  { text: "[note: Los expertos reconocen que los modelos fallan].", reason: "a third party's stance" },
];

/** What counts as one statement: codebook, section 2, rules 1 to 7. */
const UNITS: readonly MarkedCase[] = [
  {
    text: "[welcome: Celebramos el plan], [recognize: reconociendo los límites de los ensayos].",
    reason: "1: a participle with a stance is its own",
  },
  {
    text: "[welcome: Celebramos el plan], al tiempo que [recognize: reconocemos los límites de los ensayos].",
    reason: "1: a later verb behind a connective",
  },
  {
    text: "[establish: Decide, teniendo en cuenta esos límites, abrir un centro].",
    reason: "1: a participle between a verb and its complement stays in its clause",
  },
  {
    text: "[affirm: Guiados por la carta], [commit: nos comprometemos a publicar los ensayos].",
    reason: "1: a participle before the subject",
  },
  {
    text: "[commit: Nos comprometemos a publicar nuestros ensayos] y [commit: a compartir nuestros datos].",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[commit: Nos comprometemos a publicar nuestros ensayos] y [commit: compartir nuestros datos].",
    reason: "2: the particle need not be repeated",
  },
  {
    text: "[call: Pide al Secretario General que presente un informe] y [call: que publique los resultados].",
    reason: "2: two clauses of what is asked",
  },
  {
    text: "[recommend: Los desarrolladores deberían probar sus modelos] y [recommend: publicar los resultados].",
    reason: "2: coordinated verbs after one modal",
  },
  {
    text: "[commit: Nos comprometemos a intensificar y mantener nuestra cooperación].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[commit: Nos comprometemos a adoptar medidas para proteger a los niños y formar a los maestros].",
    reason: "3: infinitives that hang on a noun",
  },
  {
    text: "[recommend: Las escuelas deberían compartir información social y familiar].",
    reason: "3: adjectives that end as infinitives do",
  },
  {
    text: "[affirm: Reconocemos y afirmamos la importancia de los ensayos abiertos].",
    reason: "4: at equal strength the later verb rules",
  },
  {
    text: "Metas\n\nNos comprometemos a:\n- [commit: compartir nuestros ensayos];\n- [commit: abrir nuestros datos].",
    reason: "5: items inherit the chapeau's force",
  },
  {
    text: "Metas\n\nConvenimos en lo siguiente:\n- [recommend: Las empresas deberían publicar sus ensayos].\n- [oblige: Los Estados deberán llevar un registro].",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: En Ostmark las máquinas leen casi todas las cartas].", reason: "6: a plain indicative" },
  {
    text: "[note: Los modelos se extienden deprisa]; [affirm: afirmamos que las personas son lo primero].",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[welcome: Celebramos el plan]; [recommend: las empresas deberían probar sus modelos].",
    reason: "6: a duty behind a semicolon",
  },
  {
    text: "[commit: A fin de reducir los riesgos, nos comprometemos a publicar los ensayos].",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  {
    text: "[call: Para reducir los riesgos, pide a las escuelas que publiquen sus ensayos].",
    reason: "7: a fronted adjunct before a verb without a subject",
  },
  {
    text: "Sin embargo, [agree: ambas partes convienen en que las normas deben avanzar].",
    reason: "7: connectives are left out",
  },
  {
    text: "[agree: Ambas partes convinieron en la utilidad de los ensayos], señala la declaración conjunta.",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
  {
    text: "[affirm: Nosotros, jefes de Estado de la Unión de los Lagos, afirmamos que las personas son lo primero].",
    reason: "a speaker, then an aside",
  },
  {
    text: "[welcome: Acogemos con beneplácito los principios que reafirmamos en 2030].",
    reason: "a relative clause carries no stance of its own",
  },
  {
    text: "[welcome: Ambas partes saludaron la apertura del centro] y [recognize: subrayaron el papel de los ensayos].",
    reason: "a later verb inherits the speaker",
  },
  {
    text: "[recommend: Los modelos deberían probarse antes de su uso], y [oblige: las empresas deben publicar los ensayos].",
    reason: "a later duty with a subject of its own",
  },
];

/** What the codebook's rules give in this language. */
export const SPANISH: readonly MarkedCase[] = [...FORCES, ...UNITS];

/** Texts that hold no statement, or none besides the marked ones. */
export const SPANISH_NEGATIVES: readonly MarkedCase[] = [
  { text: "Acuerdo sobre datos lacustres\n\nArtículo 1\nObjeto\n", reason: "titles and headings" },
  { text: "PUERTO VELD, 4 mayo (Agencia de los Lagos) -- ", reason: "a dateline", kind: "report" },
  {
    text: "Los lagos acuerdan\n\nLa ministra regresó esa misma noche.",
    reason: "a report's narrative",
    kind: "report",
  },
  {
    text: "Los lagos acuerdan\n\nLos expertos reconocen que los modelos fallan.",
    reason: "a third party's stance in a report",
    kind: "report",
  },
  {
    text: "Los lagos acuerdan\n\nEl texto que ambas partes saludaron sigue siendo secreto.",
    reason: "a relative clause in a report",
    kind: "report",
  },
  {
    text: "Los lagos acuerdan\n\nLos modelos pueden fallar.",
    reason: "what is possible, in a report",
    kind: "report",
  },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "Artículo 1\n", reason: "a heading without a body" },
  { text: "", reason: "nothing" },
];
