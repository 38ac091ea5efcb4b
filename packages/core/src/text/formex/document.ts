import type { Edtf } from "../../model/index.ts";
import type { MarkedDocument } from "../reading/reading.ts";

/**
 * What an act of the European Union in Formex 4 says about itself, with its running text: title, preamble, enacting terms,
 * signatures and annexes, notes left out. Ranges are UTF-16 offsets into `text`.
 */
export interface FormexDocument extends MarkedDocument {
  /** Day of the act. */
  readonly date: Edtf | null;
  /** Day of the Official Journal that printed it. */
  readonly published: Edtf | null;
  /** Year and number as the Official Journal prints them: `2031/12`. */
  readonly number: string | null;
  /** CELEX number, made from year, number and kind; null for kinds other than regulation, directive and decision. */
  readonly celex: string | null;
}
