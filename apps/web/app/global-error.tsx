"use client";

import { usePathname } from "next/navigation";
import { Failure } from "../components/failure.tsx";
import { directionOf, FALLBACK } from "../lib/languages.ts";
import { pathLanguage } from "../lib/site.ts";
import { ERRORS } from "../messages/errors.ts";
import "../styles/index.css";

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  const path = usePathname();
  const language = pathLanguage(path) ?? FALLBACK;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <title>{ERRORS[language].title}</title>
      </head>
      <body>
        <main className="frame">
          <Failure path={path} {...props} />
        </main>
      </body>
    </html>
  );
}
