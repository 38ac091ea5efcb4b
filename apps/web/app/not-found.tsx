import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lead">The address may be mistyped, or the record may have another id.</p>
      <p>
        Go on with <Link href="/instruments">all instruments</Link>, <Link href="/parties">all parties</Link>{" "}
        or <Link href="/topics">all topics</Link>.
      </p>
    </>
  );
}
