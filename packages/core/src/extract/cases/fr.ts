import type { MarkedCase } from "./marked.ts";

/** Which force a clause has: codebook, section 3, decision rules and appendix. */
const FORCES: readonly MarkedCase[] = [
  { text: "[note: Rappelle les travaux du premier sommet].", reason: "appendix: rappelle" },
  { text: "[note: Prenant note du rapport de la commission des lacs],", reason: "appendix: a participle" },
  { text: "[recognize: Sachant que les essais ont des limites],", reason: "appendix: sachant" },
  {
    text: "[recognize: Souligne que les entreprises doivent tester leurs modèles].",
    reason: "the outer verb rules",
  },
  {
    text: "[affirm: Nous réaffirmons l'importance des essais ouverts].",
    reason: "an importance is affirmed",
  },
  {
    text: "[affirm: Guidée par les principes de la charte],",
    reason: "an adjective at the start of a recital",
  },
  {
    text: "[concern: Note avec une très vive préoccupation l'usage de fausses voix].",
    reason: "the evaluating phrase decides, adjectives between",
  },
  {
    text: "[concern: Nous exprimons notre profonde inquiétude devant l'usage de fausses voix].",
    reason: "the noun that is expressed decides",
  },
  {
    text: "[concern: Se déclare très gravement préoccupée par ces essais].",
    reason: "adverbs in the middle",
  },
  { text: "[welcome: Prend note avec satisfaction du rapport].", reason: "the evaluating phrase decides" },
  {
    text: "[welcome: Les deux parties se sont félicitées de l'ouverture du centre].",
    reason: "a past tense",
  },
  {
    text: "[support: Nous réaffirmons notre soutien au centre d'essais].",
    reason: "support that is affirmed is support",
  },
  { text: "[encourage: Les entreprises sont encouragées à publier leurs essais].", reason: "a passive" },
  {
    text: "[encourage: Dans ce contexte, invite les États Membres à publier leurs essais].",
    reason: "a fronted adverb",
  },
  { text: "[permit: Chaque Partie peut retirer sa proposition].", reason: "leave that somebody holds" },
  { text: "[permit: Autorise la secrétaire à signer le protocole].", reason: "appendix: autorise" },
  { text: "[note: De nouveaux risques peuvent apparaître].", reason: "what is possible is told" },
  { text: "[recommend: Les modèles devraient être testés].", reason: "should, whoever is its subject" },
  { text: "[recommend: Il faut que les modèles soient testés].", reason: "an impersonal need" },
  {
    text: "[recommend: Les modèles ne devraient pas être vendus].",
    reason: "should not is advice all the same",
  },
  { text: "[call: Demande instamment à Ostmark de publier ses essais].", reason: "an adverb in the middle" },
  { text: "[call: Réitère sa demande aux écoles].", reason: "a request repeated is a call" },
  {
    text: "[agree: Les deux parties conviennent que les règles doivent suivre].",
    reason: "the outer verb rules",
  },
  {
    text: "[agree: Les deux parties sont convenues de l'utilité des essais].",
    reason: "to agree on a thing is to agree",
  },
  { text: "[commit: Les deux parties conviennent de publier leurs essais].", reason: "to agree to do" },
  { text: "[intend: Désireuse d'ouvrir un centre d'essais],", reason: "appendix: desiring" },
  { text: "[intend: Nous visons à réduire le coût des essais].", reason: "an aim" },
  {
    text: "[commit: Nous réitérons notre engagement en faveur des essais].",
    reason: "the parties' own commitment",
  },
  { text: "[affirm: Nous réaffirmons l'engagement pris par Ostmark].", reason: "somebody else's commitment" },
  { text: "[commit: Nous continuerons à soutenir les écoles].", reason: "a future of the parties" },
  { text: "[commit: Nous ne vendrons pas ces données].", reason: "a future under a negation" },
  { text: "[note: Les modèles changeront le travail des cliniques].", reason: "a future of anything else" },
  { text: "[establish: Décide d'ouvrir un centre d'essais].", reason: "appendix: décide" },
  {
    text: "[establish: Aux fins du présent accord, on entend par « donnée lacustre » tout relevé d'un lac].",
    reason: "a definition",
  },
  { text: "[establish: « Donnée lacustre » désigne tout relevé d'un lac].", reason: "a definition" },
  { text: "[oblige: Chaque Partie doit tenir un registre].", reason: "must binds" },
  { text: "[oblige: Chaque Partie adoptera les mesures nécessaires].", reason: "a treaty's future binds" },
  { text: "[oblige: Chaque Partie veille à la sûreté des essais].", reason: "a treaty's present binds" },
  { text: "[prohibit: Les Parties ne doivent pas vendre ces données].", reason: "must not forbids" },
  { text: "[prohibit: Une Partie ne peut vendre ces données].", reason: "no leave is a prohibition" },
  { text: "[prohibit: Il est interdit de forger des voix].", reason: "what is forbidden" },
  {
    text: "Principes\n\n[note: Ces principes valent pour les grandes entreprises].\n- [recommend: Veiller à ce que chacun garde la main].",
    reason: "a bare infinitive under principles",
  },
  {
    text: "[note: Les experts reconnaissent que les modèles se trompent].",
    reason: "a third party's stance",
  },
];

/** What counts as one statement: codebook, section 2, rules 1 to 7. */
const UNITS: readonly MarkedCase[] = [
  {
    text: "[welcome: Nous saluons le plan], tout en [recognize: reconnaissant les limites des essais].",
    reason: "1: a participle with a stance is its own",
  },
  {
    text: "[call: Prie la secrétaire de publier les essais], [recognize: en tenant compte de leurs limites].",
    reason: "1: a participle behind a comma",
  },
  {
    text: "[establish: Décide, compte tenu des limites des essais, d'ouvrir un centre].",
    reason: "1: noun forms carry no stance",
  },
  {
    text: "[affirm: Guidés par la charte], [commit: nous nous engageons à publier nos essais].",
    reason: "1: a participle before the subject",
  },
  {
    text: "[commit: Nous nous engageons à publier nos essais] et [commit: à partager nos données].",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[call: Prie la Secrétaire générale de lui rendre compte des essais] et [call: d'en publier les résultats].",
    reason: "2: pronouns before the infinitives",
  },
  {
    text: "[recommend: Les concepteurs devraient tester leurs modèles] et [recommend: publier les résultats].",
    reason: "2: coordinated verbs after one modal",
  },
  {
    text: "[commit: Nous nous engageons à intensifier et à soutenir notre coopération].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[commit: Nous nous engageons à adopter des mesures visant à protéger les enfants et à former les maîtres].",
    reason: "3: infinitives that hang on a participle",
  },
  {
    text: "[support: Nous soutenons les efforts faits pour tester, corriger et publier les modèles].",
    reason: "3: infinitives that hang on a noun",
  },
  {
    text: "[affirm: Nous reconnaissons et affirmons l'importance des essais ouverts].",
    reason: "4: at equal strength the later verb rules",
  },
  {
    text: "Buts\n\nNous nous engageons à :\n- [commit: partager nos essais] ;\n- [commit: ouvrir nos données].",
    reason: "5: items inherit the chapeau's force",
  },
  {
    text: "Buts\n\nNous convenons de ce qui suit :\n- [recommend: Les entreprises devraient publier leurs essais].\n- [oblige: Les États doivent tenir un registre].",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: Des machines lisent la plupart des lettres en Ostmark].", reason: "6: a plain indicative" },
  {
    text: "[note: Les modèles se répandent très vite] ; [affirm: nous affirmons que chacun garde la main].",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[welcome: Nous saluons le plan] ; [recommend: les entreprises devraient tester leurs modèles].",
    reason: "6: a duty behind a semicolon",
  },
  {
    text: "[commit: Afin de réduire les risques, nous nous engageons à publier nos essais].",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  {
    text: "[call: Pour réduire les risques, demande aux écoles de publier leurs essais].",
    reason: "7: a fronted adjunct before a verb without a subject",
  },
  {
    text: "Toutefois, [agree: les deux parties conviennent que les règles doivent suivre].",
    reason: "7: connectives are left out",
  },
  {
    text: "[agree: Les deux parties conviennent de l'utilité des essais], indique la déclaration conjointe.",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
  {
    text: "[affirm: Nous, chefs d'État de l'Union des Lacs, affirmons que chacun garde la main].",
    reason: "a speaker, then an aside",
  },
  {
    text: "[commit: Les Parties, conscientes des risques, s'engagent à publier leurs essais].",
    reason: "a speaker, then an aside",
  },
  {
    text: "[welcome: Nous saluons les principes que nous avons réaffirmés en 2030].",
    reason: "a relative clause carries no stance of its own",
  },
  {
    text: "[welcome: Les deux parties ont salué l'ouverture du centre] et [recognize: ont souligné l'utilité des essais].",
    reason: "a later verb inherits the speaker",
  },
  {
    text: "[recommend: Les modèles devraient être testés avant leur sortie], et [oblige: les entreprises doivent publier leurs essais].",
    reason: "a later duty with a subject of its own",
  },
];

/** What the codebook's rules give in this language. */
export const FRENCH: readonly MarkedCase[] = [...FORCES, ...UNITS];

/** Texts that hold no statement, or none besides the marked ones. */
export const FRENCH_NEGATIVES: readonly MarkedCase[] = [
  { text: "Accord sur les données lacustres\n\nArticle premier\nObjet\n", reason: "titles and headings" },
  { text: "PORT-VELD, 4 mai (Agence des Lacs) -- ", reason: "a dateline", kind: "report" },
  {
    text: "Les lacs s'accordent\n\nLa ministre est rentrée le soir même.",
    reason: "a report's narrative",
    kind: "report",
  },
  {
    text: "Les lacs s'accordent\n\nLes experts reconnaissent que les modèles se trompent.",
    reason: "a third party's stance in a report",
    kind: "report",
  },
  {
    text: "Les lacs s'accordent\n\nLe texte que les deux parties ont salué reste secret.",
    reason: "a relative clause in a report",
    kind: "report",
  },
  {
    text: "Les lacs s'accordent\n\nLes modèles peuvent se tromper.",
    reason: "what is possible, in a report",
    kind: "report",
  },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "Article premier\n", reason: "a heading without a body" },
  { text: "", reason: "nothing" },
];
