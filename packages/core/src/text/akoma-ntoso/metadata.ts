import { type Edtf, EdtfSchema, type Language } from "../../model/index.ts";
import { descendants, textOf, type XmlElement } from "../xml/tree.ts";
import type { AkomaNtosoDocument, AkomaNtosoVotes } from "./document.ts";
import { splitSponsors } from "./sponsors.ts";

type Metadata = Omit<AkomaNtosoDocument, "text" | "provisions" | "links" | "verbs" | "title" | "language"> & {
  readonly language: Language | undefined;
};

/** ISO 639-2 codes of the file and BCP 47 tags of the register; two languages have two codes. */
const LANGUAGE_TAGS: ReadonlyMap<string, Language> = new Map([
  ["eng", "en"],
  ["fra", "fr"],
  ["fre", "fr"],
  ["spa", "es"],
  ["zho", "zh"],
  ["chi", "zh"],
  ["rus", "ru"],
  ["ara", "ar"],
]);

/** The files write a date that is not known as the first day of the year 1. */
const UNKNOWN_DATE = "0001-01-01";

function dateOf(value: string | undefined): Edtf | null {
  const date = EdtfSchema.safeParse(value);
  return date.success && value !== UNKNOWN_DATE ? date.data : null;
}

function dateIn(root: XmlElement, level: string): Edtf | null {
  const element = descendants(root, level).flatMap((frbr) => descendants(frbr, "FRBRdate"))[0];
  return dateOf(element?.attributes.date);
}

function votesOf(root: XmlElement): AkomaNtosoVotes | null {
  const counts = descendants(root, "voting")
    .slice(0, 1)
    .flatMap((voting) => descendants(voting, "count"));
  if (counts.length === 0) return null;
  const list = (side: string) => counts.filter(({ attributes }) => attributes.refersTo?.endsWith(side));
  const names = (side: string) =>
    list(side).flatMap((count) => descendants(count, "organization").map(textOf));
  const number = (side: string) => Number(list(side)[0]?.attributes.value ?? 0) || names(side).length;
  return {
    for: names("inFavour"),
    against: names("against"),
    abstaining: names("abstaining"),
    counts: { for: number("inFavour"), against: number("against"), abstaining: number("abstaining") },
  };
}

function symbolOf(root: XmlElement): string {
  const numbers = descendants(root, "docNumber");
  const symbol = numbers.find(({ attributes }) => attributes.refersTo === "#symbol") ?? numbers[0];
  return symbol ? textOf(symbol).replace(/\.$/u, "") : "";
}

function keywordsOf(root: XmlElement): string[] {
  const names = descendants(root, "keyword").map(
    ({ attributes }) => attributes.showAs ?? attributes.value ?? "",
  );
  return [...new Set(names.filter((name) => name !== ""))];
}

/** What the file says about the resolution outside its text. */
export function metadataOf(root: XmlElement): Metadata {
  const code = descendants(root, "FRBRlanguage")[0]?.attributes.language ?? "";
  const work = descendants(root, "FRBRWork").flatMap((frbr) => descendants(frbr, "FRBRuri"))[0];
  const steps = (outcome: string) =>
    descendants(root, "step")
      .map(({ attributes }) => attributes)
      .filter((attributes) => attributes.outcome === outcome);
  const listed = (outcome: string) => steps(outcome).map(({ by }) => by ?? "");
  const [draft, additional] = [listed("draftResolution"), listed("draftResolutionAdditionalSponsors")];
  const names = (lists: string[]) => lists.flatMap((list) => splitSponsors(list, [...draft, ...additional]));
  return {
    language: LANGUAGE_TAGS.get(code),
    symbol: symbolOf(root),
    work: work?.attributes.value ?? "",
    adopted: dateIn(root, "FRBRWork"),
    published: dateIn(root, "FRBRExpression"),
    drafts: steps("draftResolution").flatMap(({ as, date }) =>
      as ? [{ symbol: as, date: dateOf(date) }] : [],
    ),
    sponsors: { draft: names(draft), additional: names(additional) },
    votes: votesOf(root),
    keywords: keywordsOf(root),
    meeting: steps("adopted")[0]?.as || null,
  };
}
