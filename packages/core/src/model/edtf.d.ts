/** The library ships no types; the register only asks whether a string parses. */
declare module "edtf" {
  export default function edtf(value: string, options?: { level?: 0 | 1 | 2 }): unknown;
}
