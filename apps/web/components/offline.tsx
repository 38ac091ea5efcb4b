"use client";

import { useEffect } from "react";

/** Lets the browser keep the pages that it visits, where it can, and the first one too, which came before the worker; nothing is shown. */
export function Offline() {
  useEffect(() => {
    const { serviceWorker } = navigator;
    if (process.env.NODE_ENV !== "production" || !serviceWorker) return;
    const page = location.pathname + location.search;
    const isSeen = serviceWorker.controller !== null;
    serviceWorker.register("/offline.js").catch(() => undefined);
    serviceWorker.ready.then(({ active }) => active?.postMessage({ page, isSeen }));
  }, []);
  return null;
}
