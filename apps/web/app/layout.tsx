import type { Metadata } from "next";
import localFont from "next/font/local";
import Link from "next/link";
import type { ReactNode } from "react";
import { SITE_URL } from "../lib/addresses";
import "./globals.css";

const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-serif",
  weight: "200 900",
  display: "swap",
});
const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-sans",
  weight: "200 900",
  display: "swap",
});

/** Each page has a nonce of its own, so none is made ahead. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: "Concordance: who said what on artificial intelligence", template: "%s · Concordance" },
  description:
    "The open register of what states and international bodies have said about artificial intelligence, clause by clause.",
};

const NAVIGATION = [
  ["/instruments", "Instruments"],
  ["/parties", "Parties"],
  ["/topics", "Topics"],
  ["/methodology", "Methodology"],
] as const;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <header className="masthead">
          <div className="frame">
            <Link className="wordmark" href="/">
              Concordance
            </Link>
            <nav aria-label="Main">
              <ul>
                {NAVIGATION.map(([path, name]) => (
                  <li key={path}>
                    <Link href={path}>{name}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" className="frame" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <div className="frame">
            <p>
              Summaries and codings: CC BY 4.0. Instruments stay under their owners’ terms; no sentence of
              them is kept here.
            </p>
            <p>
              Nothing about readers is kept. <Link href="/about">About the register</Link>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}
