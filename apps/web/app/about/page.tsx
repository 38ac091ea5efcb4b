import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = {
  title: "About",
  description: "What the register is, who may use it, and what it keeps about its readers: nothing.",
  alternates: { canonical: "/about" },
};

export default function About() {
  return (
    <>
      <h1>About the register</h1>
      <p className="lead">
        A concordance is an index of words in their places, and a state of agreement. This register is for
        both.
      </p>
      <h2>Reuse</h2>
      <p>
        Codings and summaries may be used for any purpose under CC BY 4.0; the code under Apache-2.0.
        Instruments stay under their owners’ terms: the register holds no sentence of them, only codings,
        summaries in its own words, terms of at most four words, and places.
      </p>
      <h2>Privacy</h2>
      <p>No cookie is set, no other host is called, and nothing about readers is kept.</p>
      <h2>Accessibility</h2>
      <p>
        Pages are made to work without scripts, with a keyboard, with a screen reader, enlarged, in print and
        in dark or forced colours. Force is always a word and a shape, never a colour alone.
      </p>
      <h2>Corrections</h2>
      <p>
        A record is a file that anybody can correct. How codings are made is told under{" "}
        <Link href="/methodology">methodology</Link>.
      </p>
    </>
  );
}
