import { notFound } from "next/navigation";

/** Any address that is no page, so that the answer is the site's own, in the reader's language. */
export default function NoPage() {
  notFound();
}
