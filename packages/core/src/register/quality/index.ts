export { drawSample, type SampleOptions } from "./draw-sample.ts";
export { type CodedPair, type CodedStatement, fieldAgreements } from "./field-agreement.ts";
export { rounded, roundedOrNull } from "./round.ts";
export { type UnitizedText, unitizingOf } from "./unitizing.ts";
