export { drawSample, type SampleOptions } from "./draw-sample.ts";
