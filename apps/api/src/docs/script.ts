/** Sends what a form of the page holds, to this server alone, and shows what comes back. Without it the page still reads. */
export const SCRIPT = `"use strict";
for (const form of document.querySelectorAll("form[data-path]")) {
  form.hidden = false;
  const output = form.querySelector("output");
  const show = (text) => {
    const pre = document.createElement("pre");
    pre.tabIndex = 0;
    pre.textContent = text;
    output.replaceChildren(pre);
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const values = [...form.querySelectorAll("[data-in]")].filter((field) => field.value !== "");
    let path = form.dataset.path;
    const query = new URLSearchParams();
    for (const { dataset, name, value } of values) {
      if (dataset.in === "path") path = path.replace("{" + name + "}", encodeURIComponent(value));
      if (dataset.in === "query") query.set(name, value);
    }
    const address = path + (query.size > 0 ? "?" + query : "");
    const body = form.querySelector("textarea");
    const type = form.querySelector("select");
    const request = { method: form.dataset.method.toUpperCase() };
    if (body) Object.assign(request, { body: body.value, headers: { "Content-Type": type.value } });
    show(request.method + " " + address + " …");
    try {
      const response = await fetch(address, request);
      const text = await response.text();
      const heads = [...response.headers].map((pair) => pair.join(": ")).join("\\n");
      const json = (response.headers.get("content-type") || "").includes("json") && !text.startsWith("event:");
      const shown = json && text.length < 200000 ? JSON.stringify(JSON.parse(text), null, 2) : text;
      const rest = shown.length > 100000 ? "\\n… " + shown.length + " characters in all" : "";
      show(request.method + " " + address + "\\n" + response.status + "\\n" + heads + "\\n\\n" + shown.slice(0, 100000) + rest);
    } catch (error) {
      show(String(error));
    }
  });
}
`;
