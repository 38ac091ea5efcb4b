import type { Draft } from "../draft.ts";

/** How far each kind of finding is trusted. Set by hand, in the order of how plain the carrier is; not calibrated. */
const BY_FORM: Readonly<Record<Draft["form"], number>> = {
  stance: 0.95,
  modal: 0.95,
  participle: 0.85,
  item: 0.9,
  imperative: 0.75,
  plain: 0.7,
};
const COMPLEMENT = 0.9;
const NO_TOPIC = 0.8;

/** How far a draft can be trusted, from the kind of its carrier and from what could not be told. */
export function confidenceOf({ form, rule }: Draft, topics: number): number {
  const split = rule.endsWith(">complement") ? COMPLEMENT : 1;
  const vague = topics === 0 ? NO_TOPIC : 1;
  return Math.round(BY_FORM[form] * split * vague * 100) / 100;
}
