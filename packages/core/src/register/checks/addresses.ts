import type { Issue } from "../../model/index.ts";
import { field } from "../list.ts";
import { issueAt } from "../place.ts";
import type { RecordView } from "../register-view.ts";
import type { Check } from "./check.ts";

const TIP = "Copy the page's own address, without user names and without what a visit added (utm_…, fbclid).";

/** What a visit leaves in an address, and what leads to nobody's page. */
const TRACE = /[?&](?:utm_[a-z]+|fbclid|gclid|sessionid|phpsessid|jsessionid)=/iu;
const PUBLIC_HOST = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

function fault(address: string): string | undefined {
  if (/\s/u.test(address)) return "has a space";
  if (!PUBLIC_HOST.test(address)) return "names no public site";
  return TRACE.test(address) ? "keeps the trace of a visit" : undefined;
}

function findings({ expressions, reports, sources }: RecordView): Issue[] {
  return [...expressions.items, ...reports.items, ...sources.items].flatMap(({ value, place }) => {
    const address = field(value, "address");
    const says = address === undefined ? undefined : fault(address);
    return says === undefined ? [] : [issueAt(place("address"), "odd-address", `the address ${says}`, TIP)];
  });
}

export const addresses: Check = {
  name: "addresses",
  description: "Addresses lead to public sites and keep no trace of a visit.",
  scope: "instrument",
  severity: "error",
  excusable: true,
  check: findings,
};
