import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { HanFont } from "../../components/han-font.tsx";
import { PageScript } from "../../components/page-script.tsx";
import { SiteFooter } from "../../components/site-footer.tsx";
import { SiteHeader } from "../../components/site-header.tsx";
import { editionAt } from "../../lib/edition.ts";
import { fontsOf } from "../../lib/fonts.ts";
import { requestPath } from "../../lib/request-edition.ts";
import "../../styles/index.css";

type Params = Promise<{ lang: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { site, home } = editionAt((await params).lang).messages;
  return {
    title: { default: `${site.name} · ${home.title}`, template: `%s · ${site.name}` },
    description: site.description,
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** Frame of every page. It reads the request, so that each answer is made with its own nonce. */
export default async function RootLayout({ children, params }: { children: ReactNode; params: Params }) {
  const edition = editionAt((await params).lang);
  const path = await requestPath();
  return (
    <html lang={edition.language} dir={edition.direction} className={fontsOf(edition.language)}>
      <body>
        <a className="skip" href="#content">
          {edition.messages.site.skip}
        </a>
        <SiteHeader edition={edition} path={path} />
        <main id="content" tabIndex={-1} className="frame">
          {children}
        </main>
        <SiteFooter edition={edition} />
        <HanFont edition={edition} />
        <PageScript name="reading" />
      </body>
    </html>
  );
}
