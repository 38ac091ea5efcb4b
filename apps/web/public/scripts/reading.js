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

function start() {
  if (navigator.clipboard) for (const button of document.querySelectorAll("button.copy")) offerCopy(button);
  navigator.serviceWorker?.register("/offline.js").catch(() => undefined);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
