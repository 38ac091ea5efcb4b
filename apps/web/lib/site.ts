import { type CatalogueGroup, isCatalogueGroup } from "./catalogue-groups.ts";
import { FALLBACK, isLanguage, LANGUAGES, type Language } from "./languages.ts";

const origin = (process.env.SITE_URL ?? "").replace(/(?<!\/)\/+$/u, "");

/** Address of a page of this site: absolute where SITE_URL says where the site is, otherwise a path. */
export const addressOf = (path: string): string => origin + path;

/** Paths of the site in one language; ids are safe in them. */
export const pathsIn = (language: Language) =>
  ({
    home: `/${language}`,
    instruments: `/${language}/instruments`,
    instrument: (id: string) => `/${language}/instruments/${id}`,
    statement: (id: string) => `/${language}/statements/${id}`,
    parties: `/${language}/parties`,
    party: (id: string) => `/${language}/parties/${id}`,
    topics: `/${language}/topics`,
    topic: (id: string) => `/${language}/topics/${id}`,
    compare: `/${language}/compare`,
    matrix: `/${language}/matrix`,
    matrixCell: `/${language}/matrix/cell`,
    positions: `/${language}/positions`,
    timeline: `/${language}/timeline`,
    graph: `/${language}/graph`,
    lineage: `/${language}/lineage`,
    divergences: `/${language}/divergences`,
    downloads: `/${language}/downloads`,
    extract: `/${language}/extract`,
    extractNames: `/${language}/extract/names`,
    search: `/${language}/search`,
    searchFirst: `/${language}/search/first`,
    quotation: `/${language}/quotation`,
    data: `/${language}/data`,
    methodology: `/${language}/methodology`,
    changes: `/${language}/changes`,
    about: `/${language}/about`,
    privacy: `/${language}/privacy`,
    accessibility: `/${language}/accessibility`,
    catalogue: `/${language}/catalogue`,
    offline: `/${language}/offline`,
    catalogueGroup: (group: CatalogueGroup) => `/${language}/catalogue/${group}`,
  }) as const;

export type Paths = ReturnType<typeof pathsIn>;

const languageIn = (path: string): string | undefined => path.split(/[/?]/u, 2)[1];

/** The language that a path begins with, if any. */
export function pathLanguage(path: string): Language | undefined {
  const language = languageIn(path);
  return isLanguage(language) ? language : undefined;
}

const RECORDS = ["instruments", "statements", "parties", "topics"] as const;

/** A record that a page is about. */
export interface RecordPlace {
  readonly resource: (typeof RECORDS)[number];
  readonly id: string;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What a path of the site names: a record, the page of a section, or nothing.
 *
 * @example placeAt("/en/parties/fr") // { resource: "parties", id: "fr" }
 */
export function placeAt(path: string): RecordPlace | "section" | undefined {
  const [, language = "", section, id, ...below] = path.split("/");
  if (!isLanguage(language)) return undefined;
  const resource = RECORDS.find((name) => name === section);
  if (resource && id !== undefined) return below.length > 0 ? undefined : { resource, id: decoded(id) };
  if (section === "catalogue" && isCatalogueGroup(id)) return below.length > 0 ? undefined : "section";
  const sections: readonly unknown[] = Object.values(pathsIn(language));
  return sections.includes(path) ? "section" : undefined;
}

/**
 * The same page in another language.
 *
 * @example translatedPath("/en/parties/fr?acts=direct", "ar") // "/ar/parties/fr?acts=direct"
 */
export function translatedPath(path: string, language: Language): string {
  const own = pathLanguage(path);
  return `/${language}${own ? path.slice(own.length + 1) : path}`;
}

/** One address of a page for readers of a language; `x-default` is for all others. */
export interface Alternate {
  readonly language: Language | "x-default";
  readonly path: string;
}

/** A page in every language. The first page leaves the choice of language to the reader's browser. */
export function alternatesOf(path: string): Alternate[] {
  const isHome = translatedPath(path, FALLBACK) === `/${FALLBACK}`;
  return [
    ...LANGUAGES.map((language) => ({ language, path: translatedPath(path, language) })),
    { language: "x-default", path: isHome ? "/" : translatedPath(path, FALLBACK) },
  ];
}
