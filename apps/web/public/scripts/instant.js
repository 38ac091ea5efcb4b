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

/** Shows an answer in a box that has a line for what is announced; nothing where there is no answer. */
function show(box, answer) {
  box.querySelector("ul")?.remove();
  box.querySelector("[role=status]").textContent = answer?.said ?? "";
  if (answer?.hits.length) box.append(element("ul", {}, ...answer.hits.map(line)));
}

async function found(address, q, signal) {
  const answer = await fetch(`${address}?${new URLSearchParams({ q })}`, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** Asks while the reader types, a moment after the last key; what is late is dropped. */
function follow(field, box) {
  let under;
  let timer;
  const ask = () => {
    clearTimeout(timer);
    under?.abort();
    const q = field.value.trim();
    if (q.length < SHORTEST && !/\p{Script=Han}/u.test(q)) return show(box);
    under = new AbortController();
    const { signal } = under;
    timer = setTimeout(
      () =>
        found(box.dataset.address, q, signal).then(
          (answer) => show(box, answer),
          () => signal.aborted || show(box),
        ),
      WAIT_MS,
    );
  };
  const close = () => {
    clearTimeout(timer);
    under?.abort();
    show(box);
  };
  field.addEventListener("input", ask);
  field.addEventListener("keydown", ({ key }) => key === "Escape" && close());
}

function start() {
  const box = document.querySelector(".instant");
  const field = box && document.getElementById(box.dataset.for);
  if (field) follow(field, box);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
