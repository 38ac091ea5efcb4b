import { type NextRequest, NextResponse } from "next/server";
import { isAvailable } from "./lib/api.ts";
import { contentSecurityPolicy } from "./lib/security.ts";
import { unavailablePage } from "./lib/unavailable.ts";

/**
 * Gives every page its policy with a fresh nonce; the framework reads the nonce from the request's own header.
 * Where the API cannot be reached the answer is made here, because a page that fails has no words without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  if (!(await isAvailable())) return unavailable(policy, nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-path", request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function unavailable(policy: string, nonce: string): NextResponse {
  return new NextResponse(unavailablePage(nonce), {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      "Retry-After": "30",
    },
  });
}

export const config = { matcher: "/((?!_next/static|icon.svg|robots.txt).*)" };
