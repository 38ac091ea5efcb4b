import { type Edtf, EdtfSchema, type Language, LanguageSchema } from "../../model/index.ts";
import { descendants, textOf, type XmlElement } from "../xml/tree.ts";
import type { FormexDocument } from "./document.ts";

type Metadata = Pick<FormexDocument, "date" | "published" | "number" | "celex"> & {
  readonly language: Language | undefined;
};

/** Letter of a CELEX number in sector 3 by the word that opens the title, in the languages that the register speaks. */
const KINDS = [
  ["R", /^(?:commission |council )?(?:delegated |implementing )?(?:regulation|règlement|reglamento)\b/iu],
  ["L", /^(?:commission |council )?(?:delegated |implementing )?(?:directive|directiva)\b/iu],
  ["D", /^(?:commission |council )?(?:delegated |implementing )?(?:decision|décision|decisión)(?!\p{L})/iu],
] as const;

/** Formex writes a date as eight digits. */
function dateOf(element: XmlElement | undefined): Edtf | null {
  const iso = element?.attributes.ISO?.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
  return EdtfSchema.safeParse(iso).data ?? null;
}

const first = (root: XmlElement | undefined, name: string): XmlElement | undefined =>
  root && descendants(root, name)[0];

function numbersOf(bibliography: XmlElement | undefined): { year: string; current: string } | undefined {
  const number = first(bibliography, "NO.DOC");
  const [year, current] = ["YEAR", "NO.CURRENT"].map((name) => first(number, name));
  return year && current ? { year: textOf(year), current: textOf(current) } : undefined;
}

function celexOf(title: string, numbers: ReturnType<typeof numbersOf>): string | null {
  const kind = KINDS.find(([, pattern]) => pattern.test(title))?.[0];
  return kind && numbers ? `3${numbers.year}${kind}${numbers.current.padStart(4, "0")}` : null;
}

/** What the file says about the act outside its text. */
export function metadataOf(root: XmlElement, act: XmlElement, title: string): Metadata {
  const bibliography = first(act, "BIB.INSTANCE");
  const language = first(bibliography, "LG.DOC");
  const numbers = numbersOf(bibliography);
  const own = bibliography?.children.find((one) => typeof one !== "string" && one.name === "DATE");
  return {
    language: LanguageSchema.safeParse(language && textOf(language).toLowerCase()).data,
    date: dateOf(typeof own === "string" ? undefined : own),
    published: dateOf(first(first(root, "BIB.OJ"), "DATE")),
    number: numbers ? `${numbers.year}/${numbers.current}` : null,
    celex: celexOf(title, numbers),
  };
}
