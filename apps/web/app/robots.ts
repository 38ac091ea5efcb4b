import type { MetadataRoute } from "next";
import { addressOf } from "../lib/site.ts";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: addressOf("/sitemap.xml") };
}
