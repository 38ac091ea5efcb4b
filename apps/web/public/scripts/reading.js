// What every page does beyond being read: it offers to copy citations, and lets the browser keep visited pages.

/** Copies the text that stands before a button, and says so. */
function offerCopy(button) {
  const text = button.previousElementSibling?.textContent;
  const said = button.firstElementChild;
  if (!text || !said) return;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    said.textContent = button.dataset.copied;
  });
  button.dataset.ready = "";
}

/** Lets the browser keep the pages that it visits, and the first one too, which came before the worker. */
function keepPages() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const page = location.pathname + location.search;
  const isSeen = serviceWorker.controller !== null;
  serviceWorker.register("/offline.js").catch(() => undefined);
  serviceWorker.ready.then(({ active }) => active?.postMessage({ page, isSeen }));
}

function start() {
  if (navigator.clipboard) for (const button of document.querySelectorAll("button.copy")) offerCopy(button);
  keepPages();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
