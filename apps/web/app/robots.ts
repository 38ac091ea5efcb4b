import type { MetadataRoute } from "next";
import { addressOf } from "../lib/site.ts";

export const dynamic = "force-dynamic";

/** Files that are made for each question, and cells of the matrix, of which there are more than statements. */
const NOT_CRAWLED = ["/*/downloads/", "/*/matrix/cell"];

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: NOT_CRAWLED }, sitemap: addressOf("/sitemap.xml") };
}
