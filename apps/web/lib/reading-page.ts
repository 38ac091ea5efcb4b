import { type NextRequest, NextResponse } from "next/server";
import { withHanFont } from "./page-han.ts";
import { withoutFramework } from "./without-framework.ts";

/** Request header by which the site asks itself for a page as the framework makes it. */
const WHOLE = "x-whole";
/** What the framework runs in the browser, and what is no page. */
const TOOLS = /^\/[a-z]{2}\/(?:extract|catalogue|search\/first)(?:\/|$)/u;
/** Addresses at which a server listens everywhere, and none can be asked. */
const ANYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "[::]"]);
/** Headers that belong to one connection. */
const OF_CONNECTION = ["connection", "keep-alive", "transfer-encoding", "content-length"] as const;
const FAILED = 500;
/** Asked for anew when it is opened, but shown at once when a reader comes back to it. */
const KEPT = "private, no-cache";

/** Whether an answer is a page to be read, in which nothing has to run. The server that develops the site needs its scripts. */
export const isReadingPage = ({ method, headers, nextUrl }: NextRequest): boolean =>
  process.env.NODE_ENV === "production" &&
  process.env.PORT !== undefined &&
  (method === "GET" || method === "HEAD") &&
  !headers.has(WHOLE) &&
  !TOOLS.test(nextUrl.pathname);

/**
 * The page without the framework's scripts. The framework has no setting for that, so the site asks itself for the page and
 * takes them out. A page that failed keeps them, as it is made by them. Undefined where this server cannot be asked.
 */
export async function readingPage({ method, nextUrl }: NextRequest): Promise<NextResponse | undefined> {
  const host = ANYWHERE.has(nextUrl.hostname) ? "localhost" : nextUrl.hostname;
  const address = `http://${host}:${process.env.PORT}${nextUrl.pathname}${nextUrl.search}`;
  const headers = { [WHOLE]: "1", "Accept-Encoding": "identity" };
  return fetch(address, { method, headers, redirect: "manual", cache: "no-store" })
    .then(answeredWith)
    .catch(() => undefined);
}

async function answeredWith(answer: Response): Promise<NextResponse> {
  const headers = new Headers(answer.headers);
  for (const name of OF_CONNECTION) headers.delete(name);
  const text = await answer.text();
  const isPage = headers.get("content-type")?.startsWith("text/html") && answer.status < FAILED;
  if (isPage) headers.set("Cache-Control", KEPT);
  const policy = headers.get("content-security-policy");
  return new NextResponse(isPage ? withHanFont(withoutFramework(text), policy) : text, {
    status: answer.status,
    headers,
  });
}
