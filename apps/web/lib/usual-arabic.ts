/**
 * Letters, marks, digits and punctuation of Modern Standard Arabic, as style sheets write them (block Arabic of Unicode
 * without what other languages add). The packaged fonts have four times as many. `lib/fonts.ts` repeats it, as the framework takes
 * literals alone there.
 */
export const USUAL_ARABIC = "U+600-63A, U+640-655, U+660-66D, U+670-671";

/** The characters themselves. */
export function usualArabic(): string {
  return USUAL_ARABIC.split(", ")
    .flatMap((span) => {
      const [first = 0, last = first] = span
        .slice("U+".length)
        .split("-")
        .map((point) => Number.parseInt(point, 16));
      return Array.from({ length: last - first + 1 }, (_, nth) => String.fromCodePoint(first + nth));
    })
    .join("");
}
