import type { Edtf, Range } from "../../model/index.ts";
import type { MarkedDocument, MarkedProvision } from "../reading/reading.ts";
import type { AkomaNtosoCodings } from "./codings.ts";

/** A structural unit of the running text. The ranges of all of them, in order, join back to the text. */
export interface AkomaNtosoProvision extends MarkedProvision {
  /** Identifier in the file. It may differ between the language versions of one resolution. */
  readonly eId: string | null;
}

/** A United Nations document that the text links to; `range` is null where the link stands in a footnote. */
export interface AkomaNtosoLink {
  readonly symbol: string;
  readonly range: Range | null;
}

/** The three lists of a recorded vote, names as printed, with the printed counts. */
export interface AkomaNtosoVotes {
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
  readonly counts: { readonly for: number; readonly against: number; readonly abstaining: number };
}

/**
 * What a United Nations resolution in Akoma Ntoso 3.0 says about itself, with its running text. All ranges are
 * UTF-16 offsets into `text`, which holds the title, the preamble and the operative part, footnotes left out.
 */
export interface AkomaNtosoDocument extends MarkedDocument {
  readonly symbol: string;
  /** FRBR address of the work: the resolution apart from its language versions. */
  readonly work: string;
  readonly adopted: Edtf | null;
  readonly published: Edtf | null;
  readonly drafts: readonly { readonly symbol: string; readonly date: Edtf | null }[];
  /** Names as printed; a draft that a committee or its chair submitted has none. */
  readonly sponsors: { readonly draft: readonly string[]; readonly additional: readonly string[] };
  /** Null where the resolution was adopted without a vote. */
  readonly votes: AkomaNtosoVotes | null;
  readonly keywords: readonly string[];
  /** Symbol of the record of the meeting that adopted it. */
  readonly meeting: string | null;
  readonly provisions: readonly AkomaNtosoProvision[];
  readonly links: readonly AkomaNtosoLink[];
  /** The emphasised opening words of recitals and operative paragraphs. */
  readonly verbs: readonly { readonly range: Range }[];
  /** The register's own provisions and statements, where the register wrote the file. */
  readonly codings?: AkomaNtosoCodings;
}
