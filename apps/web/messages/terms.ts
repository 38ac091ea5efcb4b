import type { Language } from "../lib/languages.ts";

/** Languages whose words are set here. */
export const TERM_LANGUAGES = ["fr", "es", "ru"] as const satisfies readonly Language[];
type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** A word that is not used for the term. `unless` tells the words of the interface, by path, where it means something else. */
interface Unwanted {
  readonly word: string;
  readonly unless?: RegExp;
}

/**
 * A term of the glossary and its word in each language. A bar stands where the endings of a word begin: `высказыван|ие`
 * is also found in `высказываний`. `elsewhere` tells the words of the interface, by path, where English uses its word
 * for something else.
 */
export interface Term {
  readonly en: readonly string[];
  readonly elsewhere?: RegExp;
  readonly use: Readonly<Record<TermLanguage, readonly string[]>>;
  readonly not?: Readonly<Partial<Record<TermLanguage, readonly Unwanted[]>>>;
}

const DATA = /^\.(?:data|about)\./u;
const PERSON_WHO_ACTS =
  /^\.(?:methodology\.fields|statement\.actors|search\.fields\.class|quality\..*\.actors)/u;

/**
 * One word for one thing in each language, as the glossary (docs/glossary.md) has it for English. Where the United Nations
 * has a word, it is that one; of two that it uses, the one that its resolutions on artificial intelligence use more often.
 */
export const TERMS: readonly Term[] = [
  {
    en: ["instrument"],
    use: { fr: ["instrument"], es: ["instrumento"], ru: ["документ|"] },
    not: {
      fr: [{ word: "document", unless: /^\.(?:data|about)\.|position-paper/u }],
      es: [{ word: "documento", unless: /^\.(?:data|about)\.|position-paper/u }],
      ru: [{ word: "инструмент|", unless: /^\.data\.agents/u }],
    },
  },
  {
    en: ["statement"],
    elsewhere:
      /joint-statement|^\.(?:about\.what|compare\.bothTexts|instruments\.lead|methodology\.units\.items\.0)/u,
    use: { fr: ["énoncé"], es: ["enunciado"], ru: ["высказыван|ие"] },
    not: {
      fr: [{ word: "assertion" }, { word: "affirmation", unless: /^\.quality\.fields\.claim/u }],
      es: [{ word: "afirmaci|ón", unless: /^\.quality\.fields\.claim/u }],
      ru: [
        {
          word: "заявлен|ие",
          unless:
            /joint-statement|^\.(?:about\.what|compare\.bothTexts|instruments\.lead|methodology\.(?:units|limits))/u,
        },
      ],
    },
  },
  {
    en: ["provision"],
    use: { fr: ["disposition"], es: ["disposici|ón"], ru: ["положен|ие"] },
    not: { fr: [{ word: "stipulation" }], es: [{ word: "estipulaci|ón" }], ru: [{ word: "клаузул|а" }] },
  },
  {
    en: ["clause"],
    use: { fr: ["clause"], es: ["cláusula"], ru: ["положен|ие", "пункт|"] },
    not: { ru: [{ word: "оговорк|а" }] },
  },
  {
    en: ["party", "parties"],
    elsewhere: /^\.methodology\.splitting\.items\.5/u,
    use: { fr: ["partie"], es: ["parte"], ru: ["сторон|а"] },
    not: { ru: [{ word: "парти|я" }] },
  },
  {
    en: ["force"],
    use: { fr: ["force"], es: ["fuerza"], ru: ["сил|а"] },
    not: {
      fr: [{ word: "modalité" }, { word: "puissance", unless: /topicScopes\.access-to-resources/u }],
      es: [{ word: "vigor" }],
      ru: [{ word: "юридическ|ая сила" }],
    },
  },
  {
    en: ["strength"],
    use: { fr: ["intensité"], es: ["intensidad"], ru: ["интенсивност|ь"] },
    not: { fr: [{ word: "vigueur" }], es: [{ word: "grado" }], ru: [{ word: "степен|ь" }] },
  },
  {
    en: ["family"],
    use: { fr: ["famille"], es: ["familia"], ru: ["класс|"] },
    not: { ru: [{ word: "семейств|о" }, { word: "род сил|ы" }, { word: "вид речев|ого" }] },
  },
  {
    en: ["stance"],
    use: { fr: ["position"], es: ["posici|ón"], ru: ["позици|я"] },
    not: { fr: [{ word: "prise de position" }], es: [{ word: "postura" }] },
  },
  {
    en: ["speaker"],
    elsewhere: /^\.party\.statementsNote/u,
    use: { fr: ["auteur"], es: ["autor"], ru: ["автор|"] },
    not: {
      fr: [{ word: "locuteur" }, { word: "qui parle" }],
      es: [{ word: "hablante" }, { word: "quién habla" }],
      ru: [{ word: "говорящ|ий" }, { word: "кто говорит сильнее" }],
    },
  },
  {
    en: ["actor"],
    use: { fr: ["acteur"], es: ["actor"], ru: ["исполнител|ь"] },
    not: { es: [{ word: "ha de actuar" }], ru: [{ word: "актор|" }] },
  },
  {
    en: ["beneficiary", "beneficiaries"],
    use: { fr: ["bénéficiaire"], es: ["beneficiario"], ru: ["бенефициар|"] },
    not: { ru: [{ word: "получател|ь" }] },
  },
  {
    en: ["qualifier"],
    use: { fr: ["nuance"], es: ["mati|z"], ru: ["уточнен|ие"] },
    not: { fr: [{ word: "qualificatif" }], es: [{ word: "calificador" }], ru: [{ word: "оговорк|а" }] },
  },
  {
    en: ["hedge"],
    use: { fr: ["attén|uation"], es: ["atenu|ación", "atenú|a"], ru: ["смягчен|ие"] },
    not: { fr: [{ word: "réserve" }], es: [{ word: "reserva" }] },
  },
  {
    en: ["coded", "coding"],
    use: {
      fr: ["codage", "codé|"],
      es: ["codificaci|ón", "codific|ado"],
      ru: ["разметк|а", "размеч|ен", "размечает|ся"],
    },
    not: {
      fr: [{ word: "encodé" }, { word: "annotation", unless: DATA }],
      es: [{ word: "anotaci|ón", unless: DATA }],
      ru: [{ word: "кодировк|а" }, { word: "кодировочн|ая" }],
    },
  },
  {
    en: ["codebook"],
    use: { fr: ["manuel de codage"], es: ["manual de codificación"], ru: ["руководств|о по разметке"] },
    not: { es: [{ word: "libro de códigos" }], ru: [{ word: "кодировочн|ая книга" }] },
  },
  {
    en: ["coder"],
    use: { fr: ["codeur"], es: ["codificador"], ru: ["разметчик|"] },
  },
  {
    en: ["draft"],
    elsewhere: /identifiers\.un-draft/u,
    use: { fr: ["ébauch|e"], es: ["borrador"], ru: ["черновик|"] },
    not: {
      fr: [{ word: "brouillon" }, { word: "projet", unless: /un-draft|sponsor|reviewMeaning/u }],
      es: [{ word: "proyecto", unless: /un-draft|reviewMeaning/u }],
      ru: [{ word: "проект|", unless: /un-draft|sponsor|reviewMeaning/u }],
    },
  },
  {
    en: ["checked"],
    elsewhere: /^\.methodology\.lead/u,
    use: { fr: ["relu"], es: ["revisado"], ru: ["сверен|о"] },
  },
  {
    en: ["verified"],
    use: { fr: ["vérifié"], es: ["verificado", "sin verificar"], ru: ["проверен|о", "непроверен|ный"] },
  },
  {
    en: ["review"],
    elsewhere: /topicScopes\.follow-up/u,
    use: { fr: ["relecture", "relu"], es: ["revisi|ón", "revisado"], ru: ["проверк|а", "проверен|о"] },
  },
  {
    en: ["snapshot"],
    use: { fr: ["instantané"], es: ["instantánea"], ru: ["сним|ок"] },
    not: {
      fr: [{ word: "état unique" }, { word: "cet état" }],
      es: [{ word: "este estado" }, { word: "estado versionado" }],
    },
  },
  {
    en: ["register"],
    use: { fr: ["registre"], es: ["registro"], ru: ["реестр|"] },
    not: { es: [{ word: "registro técnico" }], ru: [{ word: "регистр|" }] },
  },
  {
    en: ["record"],
    elsewhere: /^\.(?:about\.what\.paragraphs\.0|home\.lead)/u,
    use: { fr: ["fiche"], es: ["ficha"], ru: ["запис|ь"] },
  },
  {
    en: ["aligned", "aligns", "alignment"],
    use: { fr: ["rapproch|ement"], es: ["correspond|encia"], ru: ["сопоставлен|ие", "сопоставля|ет"] },
    not: {
      fr: [{ word: "pareil" }, { word: "alignement" }],
      es: [{ word: "alineaci|ón" }],
      ru: [{ word: "выравниван|ие" }],
    },
  },
  {
    en: ["report", "reported"],
    elsewhere: /force\.strengths|forceMeanings\.note|reportKinds\.press|topicScopes/u,
    use: {
      fr: ["compte rendu", "comptes rendus", "rapporté"],
      es: ["reseña", "referido"],
      ru: ["сообщен|ие", "в пересказе"],
    },
    not: {
      fr: [{ word: "rapport", unless: /topicScopes\.follow-up/u }],
      es: [
        { word: "una información" },
        { word: "informaciones" },
        { word: "informe", unless: /topicScopes\.follow-up/u },
      ],
      ru: [{ word: "пересказанн|ый" }],
    },
  },
  {
    en: ["inherit", "inherited"],
    use: { fr: ["hérit|é"], es: ["hered|ado"], ru: ["унаследован|о", "наследу|ют"] },
  },
  {
    en: ["topic"],
    use: { fr: ["thème"], es: ["tema"], ru: ["тем|а"] },
    not: { fr: [{ word: "topique" }], es: [{ word: "tópico" }], ru: [{ word: "топик|" }] },
  },
  {
    en: ["theme"],
    use: { fr: ["domaine"], es: ["ámbito"], ru: ["област|ь"] },
  },
  {
    en: ["ledger"],
    use: { fr: ["relevé"], es: ["lista"], ru: ["переч|ень"] },
    not: { es: [{ word: "relación de actos" }] },
  },
  {
    en: ["act"],
    elsewhere: PERSON_WHO_ACTS,
    use: { fr: ["acte"], es: ["acto"], ru: ["действи|е", "акт|"] },
    not: {
      ru: [
        {
          word: "акт|",
          unless: /^\.force\.legend|methodology\.units|instrumentKinds\.act|families\.deontic/u,
        },
      ],
    },
  },
  {
    en: ["binding"],
    use: { fr: ["contraignant"], es: ["vinculante"], ru: ["обязательн|ый", "необязательн|ый"] },
    not: { fr: [{ word: "portée juridique" }], es: [{ word: "carácter jurídico" }] },
  },
  {
    en: ["provenance"],
    use: { fr: ["provenance"], es: ["procedencia"], ru: ["происхожден|ие"] },
  },
  {
    en: ["fingerprint"],
    use: { fr: ["empreinte"], es: ["huella digital", "huellas digitales"], ru: ["цифров|ой отпечат|ок"] },
  },
  {
    en: ["summary", "summaries"],
    use: { fr: ["résumé"], es: ["resumen", "resúmenes"], ru: ["резюме"] },
    not: { ru: [{ word: "изложен|ие", unless: /position-paper/u }] },
  },
  {
    en: ["capacity-building"],
    use: {
      fr: ["renforcement des capacités"],
      es: ["creación de capacidad"],
      ru: ["наращиван|ие потенциал|а"],
    },
    not: { es: [{ word: "desarrollo de capacidades" }], ru: [{ word: "укреплен|ие потенциал|а" }] },
  },
  {
    en: ["human rights"],
    use: { fr: ["droits humains"], es: ["derechos humanos"], ru: ["прав|а человека"] },
    not: { fr: [{ word: "droits de l’homme" }] },
  },
];
