const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/**
 * A size in the largest unit of which there is one, as the language writes it.
 *
 * @example sizeIn("en-GB", 3_177_138) // "3.2 MB"
 */
export function sizeIn(locale: string, bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
