"use client";

import { Failure } from "../components/failure.tsx";
import { messages } from "../messages/index.ts";
import "../styles/index.css";

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang={messages.language}>
      <head>
        <title>{messages.error.title}</title>
      </head>
      <body>
        <main className="frame">
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
