import type {
  ActorClass,
  BeneficiaryClass,
  DraftStatement,
  ForceId,
  PartyId,
  Range,
  Segment,
  TopicId,
} from "../model/index.ts";
import type { Token } from "./tokens.ts";

/** A statement while the refiners work on it. Token indices count the provision's tokens, end exclusive. */
export interface Draft {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly range: Range;
  readonly trigger: Range;
  /** Tokens of the carrying words; equal where the force comes from elsewhere. */
  readonly carrier: readonly [first: number, last: number];
  /** Token where the subject of the carrier begins; -1 where the clause has none. */
  readonly subject: number;
  readonly form: "stance" | "participle" | "modal" | "plain" | "imperative" | "item";
  readonly force: ForceId;
  readonly inherited: boolean;
  readonly rules: readonly string[];
  readonly speakers: readonly PartyId[];
  readonly actors: readonly (ActorClass | PartyId)[];
  readonly beneficiaries: readonly (BeneficiaryClass | PartyId)[];
  readonly topics: readonly TopicId[];
  readonly qualifiers: DraftStatement["qualifiers"];
  readonly references: DraftStatement["references"];
  readonly deadline: DraftStatement["deadline"];
  readonly confidence: number;
}

/** A refiner looks at all drafts of a text and gives a new list; it never changes one. */
export interface Refiner {
  readonly name: string;
  refine(drafts: readonly Draft[], text: TextView): readonly Draft[];
}

/** What refiners may know of the text as a whole. */
export interface TextView {
  readonly text: string;
  readonly reported: boolean;
  readonly parties: readonly PartyId[];
  readonly gazetteer: import("./gazetteer.ts").Gazetteer;
}
