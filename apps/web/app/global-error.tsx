"use client";

/** Shown where even the frame of the page could not be made. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>This page could not be made · Concordance</title>
        <main>
          <h1>This page could not be made</h1>
          <p>
            The register did not answer. Reload the page, or go to the <a href="/">start page</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
