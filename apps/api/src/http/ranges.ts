/** Part of a body: its first and its last byte, both counted from 0 and inside. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/u;

/**
 * The part of a body that a Range header asks for (RFC 9110, section 14.2). Undefined where it asks for none, for several,
 * or for what is no range of bytes: the whole is answered then. `unsatisfiable` where it lies behind the end.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = ONE_RANGE.exec(header?.replaceAll(/\s+/gu, "") ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "unsatisfiable" : { first: size - length, last: size - 1 };
  }
  const [first, last] = [Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1)];
  if (first >= size) return "unsatisfiable";
  return to !== "" && Number(to) < first ? undefined : { first, last };
}
