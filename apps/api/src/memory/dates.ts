import { type Edtf, windowOf } from "@concordance/core";

/** Whether a date may lie between two others, both ends included. Without a date only an open span holds it. */
export function liesBetween(date: Edtf | undefined, from: Edtf | undefined, to: Edtf | undefined): boolean {
  if (date === undefined || (from === undefined && to === undefined))
    return from === undefined && to === undefined;
  const { earliest, latest } = windowOf(date);
  return (
    (from === undefined || latest >= windowOf(from).earliest) &&
    (to === undefined || earliest <= windowOf(to).latest)
  );
}
