/** The languages of the interface. */
export const LANGUAGES = ["en", "fr", "zh", "es", "ru", "ar"] as const;

/** One page of each kind, and of each shape that a kind takes, without its language. A new kind of page is added here. */
export const PAGE_TYPES = [
  { path: "", name: "home" },
  { path: "/instruments", name: "list of instruments" },
  { path: "/instruments?kind=declaration&year=2023", name: "list of instruments, narrowed" },
  { path: "/instruments/cn-fr-2024-ai-global-governance", name: "instrument with a report and disputes" },
  { path: "/statements/cn-fr-2024-ai-global-governance.s12", name: "statement" },
  { path: "/statements/cn-fr-2024-ai-global-governance.r01", name: "reported statement" },
  { path: "/parties", name: "list of parties" },
  { path: "/parties/fr", name: "party with a long ledger" },
  { path: "/parties/us?acts=direct", name: "party that stood apart" },
  { path: "/parties/pl?acts=through&statements=through", name: "party that acted through groups" },
  { path: "/parties/unesco-gc", name: "organ" },
  { path: "/topics", name: "scheme of topics" },
  { path: "/topics/interoperability", name: "topic" },
  { path: "/compare", name: "start of comparison" },
  { path: "/compare?ids=bletchley-2023,un-ga-78-265", name: "comparison of two" },
  {
    path: "/compare?ids=oecd-legal-0449,unesco-ethics-ai-2021,coe-cets-225&topic=transparency",
    name: "comparison of three",
  },
  { path: "/matrix?theme=rights", name: "matrix of parties" },
  { path: "/matrix?rows=instrument&value=count&theme=risk", name: "matrix of instruments" },
  { path: "/matrix/cell?rows=party&id=fr&topic=trade", name: "cell of the matrix" },
  { path: "/positions?a=fr&b=cn&topic=safety", name: "positions of two parties" },
  { path: "/positions?a=fr", name: "neighbours of a party" },
  { path: "/timeline?topic=safety", name: "timeline of a topic" },
  { path: "/graph", name: "references" },
  { path: "/lineage?term=digital+divides", name: "lineage of a phrase" },
  { path: "/divergences?language=ar", name: "language versions" },
  { path: "/extract", name: "extract" },
  { path: "/search?q=personal+data&binding=binding", name: "results of a search" },
  { path: "/search?q=zxqv", name: "search that finds nothing" },
  { path: "/quotation", name: "check of a quotation" },
  { path: "/quotation?text=France+and+China+talk+of+dams", name: "quotation that is not found" },
  { path: "/changes", name: "changes" },
  { path: "/data", name: "data and API" },
  { path: "/methodology", name: "methodology" },
  { path: "/about", name: "about" },
  { path: "/privacy", name: "privacy" },
  { path: "/accessibility", name: "accessibility" },
  { path: "/offline", name: "page without a connection" },
  { path: "/catalogue", name: "catalogue of components" },
  { path: "/catalogue/frame", name: "examples of the frame" },
  { path: "/catalogue/words", name: "examples of words and marks" },
  { path: "/catalogue/reading", name: "examples of statements" },
  { path: "/catalogue/facts", name: "examples of facts" },
  { path: "/catalogue/lists", name: "examples of lists" },
  { path: "/catalogue/parties", name: "examples of parties" },
  { path: "/catalogue/search", name: "examples of search" },
  { path: "/catalogue/comparison", name: "examples of comparison" },
  { path: "/catalogue/figures", name: "examples of figures" },
  { path: "/catalogue/forms", name: "examples of forms" },
  { path: "/catalogue/data", name: "examples of data" },
  { path: "/catalogue/no-such-group", name: "no such group of components", status: 404 },
  { path: "/instruments/no-such-record", name: "no such page", status: 404 },
] as const satisfies readonly { path: string; name: string; status?: number }[];

export type PageType = (typeof PAGE_TYPES)[number];

/** How a page is looked at: one is switched to the other in place, without loading the page again. */
export interface View {
  readonly scheme: "light" | "dark";
  readonly width: 320 | 1280;
}

const VIEWS: readonly View[] = (["light", "dark"] as const).flatMap((scheme) =>
  ([320, 1280] as const).map((width) => ({ scheme, width })),
);

/** Every page type in every language in every view; without it the suite looks at a part. */
const EVERYTHING = process.env.CONCORDANCE_PAGES === "all";

/** The page types of these names; all where everything is looked at. */
export const someTypes = (...names: readonly PageType["name"][]): readonly PageType[] =>
  PAGE_TYPES.filter(({ name }) => EVERYTHING || names.includes(name));

/** Pages of the catalogue show one thing in many ways, and take long to judge. */
const isCatalogue = ({ path }: PageType): boolean => path.startsWith("/catalogue/");

/**
 * Page types to open in a language: all in English; in each other one every second, going round, so that each page type is
 * opened in two or three of them, and of the catalogue one in five.
 */
export function typesOf(language: (typeof LANGUAGES)[number]): readonly PageType[] {
  const turn = LANGUAGES.indexOf(language);
  return PAGE_TYPES.filter((type, at) => {
    if (EVERYTHING || language === "en") return true;
    return (at + turn) % (isCatalogue(type) ? LANGUAGES.length - 1 : 2) === 0;
  });
}

/**
 * Views to look at. In English a light and a dark one, one of them narrow, of the catalogue one; in the other languages one,
 * which goes round with the page type and the language, so that each view is seen in each language and each page type in several
 * views.
 */
export function viewsOf(language: (typeof LANGUAGES)[number], type: PageType): readonly View[] {
  if (EVERYTHING) return VIEWS;
  const at = PAGE_TYPES.indexOf(type);
  if (language === "en" && !isCatalogue(type))
    return VIEWS.filter((_, view) => view === at % 2 || view === 3 - (at % 2));
  const turn = (Math.floor(at / 2) + LANGUAGES.indexOf(language)) % VIEWS.length;
  return VIEWS.slice(turn, turn + 1);
}
