import { type NextRequest, NextResponse } from "next/server";
import { isAvailable } from "./lib/api.ts";
import { FALLBACK } from "./lib/languages.ts";
import { type Redirect, redirectOf } from "./lib/redirects.ts";
import { REQUEST_PATH } from "./lib/request-edition.ts";
import { contentSecurityPolicy } from "./lib/security.ts";
import { pathLanguage } from "./lib/site.ts";
import { unavailablePage } from "./lib/unavailable.ts";

/**
 * Gives every page its policy with a fresh nonce; the framework reads the nonce from the request's own header.
 * Where the API cannot be reached the answer is made here, because a page that fails has no words without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const elsewhere = redirectOf(pathname, request.headers.get("accept-language"));
  if (elsewhere) return redirected(elsewhere, request.nextUrl);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  if (!(await isAvailable())) return unavailable(pathname, policy, nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(REQUEST_PATH, pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
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
