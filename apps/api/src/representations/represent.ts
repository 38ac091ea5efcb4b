import { DaySchema, feedPath, type Place } from "@concordance/core";
import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../http/problems.ts";
import type { Register } from "../register.ts";
import { FORMS_OF, type Form, isJson } from "./forms.ts";
import { negotiate } from "./negotiate.ts";
import { type Resource, resourceAt } from "./resource.ts";
import { write } from "./write.ts";

/** What forms are made from: the register, where it is served, and the app that finds what is asked for. */
export interface Represented {
  readonly register: Register;
  readonly place: Place;
  readonly fetch: (request: Request, env: object | undefined) => Response | Promise<Response>;
}

/** Parameters that shape JSON alone. */
const JSON_ONLY = ["fields", "include"] as const;

const linkTo = (path: string, rel: string, type?: string): string =>
  `<${path}>; rel="${rel}"${type ? `; type="${type.replaceAll('"', '\\"')}"` : ""}`;

/** Links to the other forms of a resource (RFC 8288), which keep the question that was asked. */
function alternates({ kind, path, id }: Resource, search: string, but: Form): string {
  const hasSuffix = /^\/v1\/(?:instruments|statements|topics|forces)(?:\/[^/]+)?$/u.test(path);
  if (!hasSuffix) return "";
  const forms = FORMS_OF[kind]
    .filter((form) => form !== but)
    .map(({ suffixes, mediaType }) => linkTo(path + suffixes[0] + search, "alternate", mediaType));
  const feed = linkTo(feedPath({ of: "instruments", id }, "atom"), "alternate", "application/atom+xml");
  return [...forms, ...(kind === "instrument" ? [feed] : [])].join(", ");
}

function addLink(c: Context, links: string): void {
  if (links === "") return;
  const known = c.res.headers.get("Link");
  c.header("Link", known ? `${known}, ${links}` : links);
}

/** What JSON answers: the faults of the question, or what it found. */
async function found(c: Context, { path }: Resource, form: Form, { fetch }: Represented): Promise<Response> {
  const url = new URL(c.req.url);
  url.pathname = path;
  if (!isJson(form)) for (const name of JSON_ONLY) url.searchParams.delete(name);
  return fetch(new Request(url, { headers: { Accept: "application/json" } }), c.env);
}

function idsIn(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null || !("items" in answer)) return [];
  const items: unknown = answer.items;
  return Array.isArray(items) ? items.flatMap(({ id }) => (typeof id === "string" ? [id] : [])) : [];
}

/** Links of the answer in JSON to its pages, as links to pages of this form. */
const pagesOf = (links: string | null, path: string, suffix: string): string =>
  links === null
    ? ""
    : links
        .split(", ")
        .filter((link) => /rel="(?:next|prev|first)"/u.test(link))
        .map((link) => link.replace(`<${path}`, `<${path}${suffix}`))
        .join(", ");

async function written(
  c: Context,
  resource: Resource,
  form: Form,
  json: Response,
  { register, place }: Represented,
) {
  const asOf = DaySchema.safeParse(c.req.query("asOf")).data;
  const ids = resource.id === "" ? idsIn(await json.json()) : [];
  return write({ register: await register.at(asOf), resource, form, place, ids });
}

/** Answers with a resource in the form that was asked for. What JSON would refuse is refused in the same words. */
export async function represent(
  c: Context,
  resource: Resource,
  form: Form,
  represented: Represented,
): Promise<Response> {
  const json = await found(c, resource, form, represented);
  if (json.status !== 200) return json;
  const text = isJson(form) ? await json.text() : await written(c, resource, form, json, represented);
  const { search } = new URL(c.req.url);
  const suffix = resource.form ? form.suffixes[0] : "";
  c.header("Content-Type", form.contentType);
  if (!resource.form) c.header("Content-Location", resource.path + form.suffixes[0] + search);
  addLink(
    c,
    [linkTo(resource.path + search, "canonical"), pagesOf(json.headers.get("Link"), resource.path, suffix)]
      .filter(Boolean)
      .join(", "),
  );
  addLink(c, alternates(resource, search, form));
  return c.body(text, 200);
}

function notAcceptable(c: Context, { kind, path }: Resource): Response {
  const forms = FORMS_OF[kind];
  const tip = `Available are ${forms.map(({ mediaType }) => mediaType).join(", ")}.`;
  const detail = `"${(c.req.header("Accept") ?? "").slice(0, 200)}" asks for no form of ${path}. ${tip}`;
  return problem(c, "not-acceptable", detail, [
    { in: "header", pointer: "/Accept", detail: "names no form that there is", tip },
  ]);
}

/** Gives resources in the form that a suffix of their address or the Accept header asks for; JSON is left to the routes. */
export function representations(represented: Represented): MiddlewareHandler {
  return async function representations(c, next) {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const resource = resourceAt(c.req.path);
    if (!resource) return next();
    const form = resource.form ?? negotiate(FORMS_OF[resource.kind], c.req.header("Accept"));
    if (!form) return notAcceptable(c, resource);
    if (!isJson(form) || resource.form) return represent(c, resource, form, represented);
    await next();
    if (c.res.status === 200) addLink(c, alternates(resource, new URL(c.req.url).search, form));
    return undefined;
  };
}
