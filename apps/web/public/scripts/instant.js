// First results while one types. Without it, or where the service does not answer, the form still leads to the page.

const WAIT_MS = 200;
const SHORTEST = 2;

/** An element with attributes and what is in it; all that is said is text, never markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

function line({ path, language, pieces, type }) {
  const words = pieces.map(({ text, found }) => (found ? element("mark", {}, text) : text));
  const link = element("a", { href: path }, element("span", { lang: language, dir: "auto" }, ...words));
  return element("li", {}, link, " ", element("span", { class: "aside" }, type));
}

/** Shows an answer in a box, where a line says what is announced; nothing where there is no answer. */
function show(box, answer) {
  const status = box.querySelector("[role=status]");
  status.nextElementSibling?.remove();
  status.textContent = answer?.said ?? "";
  if (answer?.hits.length) status.after(element("ul", {}, ...answer.hits.map(line)));
  box.toggleAttribute("data-open", answer !== undefined);
}

async function found(address, q, signal) {
  const answer = await fetch(`${address}?${new URLSearchParams({ q })}`, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** Asks while the reader types, a moment after the last key; what is late is dropped, and what is left is closed. */
function follow(field, box) {
  let under;
  let timer;
  const close = () => {
    clearTimeout(timer);
    under?.abort();
    show(box);
  };
  const ask = async (q) => {
    under = new AbortController();
    const { signal } = under;
    const answer = await found(box.dataset.address, q, signal).catch(() => undefined);
    if (!signal.aborted) show(box, answer);
  };
  field.addEventListener("input", () => {
    const q = field.value.trim();
    if (q.length < SHORTEST && !/\p{Script=Han}/u.test(q)) return close();
    clearTimeout(timer);
    under?.abort();
    timer = setTimeout(ask, WAIT_MS, q);
  });
  field.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  const away = ({ target }) => field.form.contains(target) || box.contains(target) || close();
  document.addEventListener("pointerdown", away);
  document.addEventListener("focusin", away);
}

function start() {
  const box = document.querySelector(".instant");
  const field = box && document.getElementById(box.dataset.for);
  if (field) follow(field, box);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
