import { FORMS_OF, type Form, type ResourceKind } from "./forms.ts";

/** A resource that has several forms, as an address names it. */
export interface Resource {
  readonly kind: ResourceKind;
  /** Path without a suffix. */
  readonly path: string;
  /** Id of the one record, empty for a list. */
  readonly id: string;
  /** The form that the address asks for by its suffix. */
  readonly form: Form | undefined;
}

const RECORDS: readonly (readonly [ResourceKind, RegExp])[] = [
  ["instrument", /^\/v1\/instruments\/([a-z0-9]+(?:-[a-z0-9]+)*)(\.[a-z.-]+)?$/u],
  ["statement", /^\/v1\/statements\/([a-z0-9]+(?:-[a-z0-9]+)*\.[rs][0-9]{2,4})(\.[a-z.-]+)?$/u],
];

/** Lists of which the forms differ by Accept alone have no suffix; the others are routes of their own. */
const LISTS: readonly (readonly [ResourceKind, RegExp])[] = [
  ["instruments", /^\/v1\/instruments$/u],
  ["statements", /^\/v1\/(?:(?:instruments|parties)\/[a-z0-9-]{1,80}\/)?statements$/u],
  ["topics", /^\/v1\/topics$/u],
  ["forces", /^\/v1\/forces$/u],
];

const PATH_MAX = 250;

function recordAt(path: string): Resource | undefined {
  for (const [kind, pattern] of RECORDS) {
    const [, id = "", suffix] = pattern.exec(path) ?? [];
    if (id === "") continue;
    if (suffix === undefined) return { kind, path, id, form: undefined };
    const form = FORMS_OF[kind].find(({ suffixes }) => suffixes.includes(suffix));
    return form && { kind, path: path.slice(0, -suffix.length), id, form };
  }
  return undefined;
}

/** The resource with several forms that a path names; undefined for any other path, and for a suffix that it does not have. */
export function resourceAt(path: string): Resource | undefined {
  if (path.length > PATH_MAX || !path.startsWith("/v1/")) return undefined;
  const list = LISTS.find(([, pattern]) => pattern.test(path));
  return list ? { kind: list[0], path, id: "", form: undefined } : recordAt(path);
}
