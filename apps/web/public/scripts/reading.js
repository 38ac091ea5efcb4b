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

/** Lets the browser keep visited pages, where it can, and the first one too, which came before the worker. */
function keepPages(worker) {
  if (!worker) return;
  const page = location.pathname + location.search;
  const isSeen = worker.controller !== null;
  worker.register("/offline.js").catch(() => undefined);
  worker.ready.then(({ active }) => active?.postMessage({ page, isSeen }));
}

/** Style sheets of a few words of another script apply when all else has come. */
function callLate() {
  for (const sheet of document.querySelectorAll("link[data-late]")) sheet.media = "all";
}

function start() {
  if (navigator.clipboard) for (const button of document.querySelectorAll("button.copy")) offerCopy(button);
  keepPages(navigator.serviceWorker);
}

if (document.readyState === "complete") callLate();
else addEventListener("load", callLate);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
