import { type NextRequest, NextResponse } from "next/server";
import { isAvailable } from "./lib/api.ts";
import { FALLBACK } from "./lib/languages.ts";
import { MISSING } from "./lib/missing.ts";
import { recordsNamed } from "./lib/named-records.ts";
import { isReadingPage, readingPage } from "./lib/reading-page.ts";
import { isPlain, type Redirect, redirectOf } from "./lib/redirects.ts";
import { REQUEST_NONCE, REQUEST_PATH } from "./lib/request-edition.ts";
import { contentSecurityPolicy } from "./lib/security.ts";
import { pathLanguage, placeAt } from "./lib/site.ts";
import { type Standing, standingOf, standingOfAll } from "./lib/standing.ts";
import { unavailablePage } from "./lib/unavailable.ts";

const NOT_FOUND = 404;
const GONE = 410;

/**
 * Gives every page its policy with a fresh nonce; the framework reads the nonce from the request's own header.
 * What is not there is answered with a page that says so: the framework would make that page in the browser alone. Where the
 * API cannot be reached the answer is made here, because a page that fails has no words without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const elsewhere = redirectOf(pathname, request.headers.get("accept-language"));
  if (elsewhere) return redirected(elsewhere, request.nextUrl);
  if (isPlain(pathname)) return NextResponse.next();
  const reading = isReadingPage(request) && (await readingPage(request));
  return reading || wholePage(request);
}

async function wholePage(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const standing = await standingAt(request.nextUrl);
  if (standing === "unreachable") return unavailable(pathname, policy, nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(REQUEST_PATH, pathname + search);
  headers.set(REQUEST_NONCE, nonce);
  headers.delete(MISSING);
  const response =
    standing === "here" ? NextResponse.next({ request: { headers } }) : missing(headers, standing);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

async function standingAt({ pathname, searchParams }: NextRequest["nextUrl"]): Promise<Standing> {
  const place = placeAt(pathname);
  if (typeof place === "object") return standingOf(place, searchParams.get("asOf"));
  if (!(await isAvailable())) return "unreachable";
  return place ? standingOfAll(recordsNamed(pathname, searchParams)) : "absent";
}

/**
 * The page that says that there is no such page, or no more, under the address that was asked for. The settings of the
 * framework lead to it by the header: a rewrite made here would go astray where the site is served on a loopback address.
 */
function missing(headers: Headers, standing: "absent" | "withdrawn"): NextResponse {
  headers.set(MISSING, standing);
  return NextResponse.next({ status: standing === "withdrawn" ? GONE : NOT_FOUND, request: { headers } });
}

function redirected({ status, path, vary }: Redirect, from: NextRequest["nextUrl"]): NextResponse {
  const to = from.clone();
  to.pathname = path;
  const response = NextResponse.redirect(to, status);
  if (vary) response.headers.set("Vary", vary);
  return response;
}

function unavailable(path: string, policy: string, nonce: string): NextResponse {
  return new NextResponse(unavailablePage(pathLanguage(path) ?? FALLBACK, nonce), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      "Retry-After": "30",
    },
  });
}

export const config = { matcher: "/((?!_next/static|icon.svg|robots.txt|[a-z]{2}/downloads/).*)" };
