/** The library ships no types; the register asks whether a string parses, and for the milliseconds that it spans. */
declare module "edtf" {
  export default function edtf(
    value: string,
    options?: { level?: 0 | 1 | 2 },
  ): { readonly min: number; readonly max: number };
}
