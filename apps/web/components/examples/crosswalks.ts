import { type Crosswalk, crosswalkWith } from "../../lib/crosswalk.ts";
import type { Answers } from "./answers.ts";

/** The comparisons of the invented register, prepared as their page does it. */
export const crosswalks = ({
  comparison: { two, three, apart },
  accord,
  charter,
  resolution,
  principles,
}: Answers): Readonly<Record<"two" | "three" | "apart", Crosswalk>> => ({
  two: crosswalkWith(two, [accord, charter]),
  three: crosswalkWith(three, [accord, charter, resolution]),
  apart: crosswalkWith(apart, [accord, principles]),
});
