"use client";

/** Shown where a page could not be made, most often because the API did not answer. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="lead">The register did not answer. Nothing you did is lost.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{" "}
        or go to the <a href="/">start page</a>.
      </p>
    </>
  );
}
