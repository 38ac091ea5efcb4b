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

function start() {
  if (navigator.clipboard) for (const button of document.querySelectorAll("button.copy")) offerCopy(button);
  keepPages(navigator.serviceWorker);
}

/** Says to the style sheet that all has come and, two frames later, is painted: what is fetched last is fetched now. */
function tellLoaded() {
  const tell = () => {
    document.documentElement.dataset.loaded = "";
  };
  requestAnimationFrame(() => requestAnimationFrame(tell));
}

if (document.readyState === "complete") tellLoaded();
else addEventListener("load", tellLoaded);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
