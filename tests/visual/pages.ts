import type { PageType } from "../pages/page-types.ts";

/** The catalogue grows with every example and is pictured example by example; one page that is not there is like another. */
type Elsewhere = "catalogue of components" | `examples of ${string}` | "no such group of components";
type Pictured = Exclude<PageType["name"], Elsewhere>;

const JOINT = "xo-xv-2030-thinking-engines";
const CHARTER = "lakes-charter-2025";
const PRINCIPLES = "lake-assembly-2028-principles";

/** Where each page type is found in the invented register, without its language. */
export const PAGES: Readonly<Record<Pictured, string>> = {
  home: "",
  "list of instruments": "/instruments",
  "list of instruments, narrowed": "/instruments?kind=declaration&year=2031",
  "instrument with a report and disputes": `/instruments/${JOINT}`,
  statement: `/statements/${JOINT}.s03`,
  "reported statement": `/statements/${JOINT}.r01`,
  "list of parties": "/parties",
  "party with a long ledger": "/parties/xo",
  "party that stood apart": "/parties/xq?acts=direct",
  "party that acted through groups": "/parties/xn?acts=through&statements=through",
  organ: "/parties/lake-assembly",
  "scheme of topics": "/topics",
  topic: "/topics/interoperability",
  "start of comparison": "/compare",
  "comparison of two": `/compare?ids=${JOINT},${CHARTER}`,
  "comparison of three": `/compare?ids=${JOINT},${CHARTER},${PRINCIPLES}&topic=transparency`,
  "matrix of parties": "/matrix?theme=rights",
  "matrix of instruments": "/matrix?rows=instrument&value=count&theme=risk",
  "cell of the matrix": "/matrix/cell?rows=party&id=xo&topic=safety",
  "positions of two parties": "/positions?a=xo&b=xv&topic=safety",
  "neighbours of a party": "/positions?a=xo",
  "timeline of a topic": "/timeline?topic=safety",
  references: "/graph",
  "lineage of a phrase": "/lineage?term=where+possible",
  "language versions": "/divergences?language=ar",
  extract: "/extract",
  "results of a search": "/search?q=engines&binding=non-binding",
  "search that finds nothing": "/search?q=zxqv",
  "check of a quotation": "/quotation",
  "quotation that is not found": "/quotation?text=Ostmark+and+Veldania+talk+of+dams",
  changes: "/changes",
  "data and API": "/data",
  methodology: "/methodology",
  about: "/about",
  privacy: "/privacy",
  accessibility: "/accessibility",
  "page without a connection": "/offline",
  "no such page": "/instruments/no-such-record",
};
