/// <reference path="./media-type.d.ts" />
import preferredMediaTypes from "negotiator/lib/mediaType.js";
import type { Form } from "./forms.ts";

/** Longer headers are no list of types that anybody means. */
const ACCEPT_MAX = 1000;

/**
 * The form that an Accept header asks for (RFC 9110, section 12.5.1), by weight, then by how exact it is; the first form
 * where it says nothing. Undefined where none of the forms is accepted.
 */
export function negotiate(forms: readonly Form[], accept: string | undefined): Form | undefined {
  if (!accept || accept === "*/*" || accept.length > ACCEPT_MAX) return forms[0];
  const types = forms.map(({ mediaType }) => mediaType);
  const [chosen] = preferredMediaTypes(accept, types);
  return forms.find(({ mediaType }) => mediaType === chosen);
}
