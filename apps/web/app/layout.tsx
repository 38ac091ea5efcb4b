import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "../components/site-footer.tsx";
import { SiteHeader } from "../components/site-header.tsx";
import { sans, serif } from "../lib/fonts.ts";
import { messages } from "../messages/index.ts";
import "../styles/index.css";

const { site } = messages;

export const metadata: Metadata = {
  title: { default: `${site.name}: ${messages.home.title}`, template: `%s · ${site.name}` },
  description: site.description,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Frame of every page. It reads the request, so that each answer is made with its own nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const path = (await headers()).get("x-path") ?? "";
  return (
    <html lang={messages.language} dir="ltr" className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a className="skip" href="#content">
          {site.skip}
        </a>
        <SiteHeader path={path} />
        <main id="content" tabIndex={-1} className="frame">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
