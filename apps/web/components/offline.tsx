"use client";

import { useEffect } from "react";

/** Lets the browser keep the pages that it visits, where it can; nothing is shown. */
export function Offline() {
  useEffect(() => {
    if (process.env.NODE_ENV === "production")
      navigator.serviceWorker?.register("/offline.js").catch(() => undefined);
  }, []);
  return null;
}
