import { html } from "hono/html";
import type { Operation, Parameter, Schema, Schemas } from "../open-api/document.ts";
import { type Html, worded } from "./html.ts";

const resolve = ({ $ref, ...schema }: Schema, schemas: Schemas): Schema =>
  $ref === undefined ? schema : (schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? schema);

/** What a parameter can be, in words. */
function kindOf(given: Schema, schemas: Schemas): string {
  const schema = resolve(given, schemas);
  if (schema.enum) return schema.enum.join(", ");
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return parts.map((part) => kindOf(part, schemas)).join("; or ");
  const { minimum, maximum, type = "string" } = schema;
  const bounds = minimum === undefined ? "" : `, ${minimum} to ${maximum ?? "any"}`;
  return `${typeof type === "string" ? type : type.join(" or ")}${bounds}`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function parameterRow(schemas: Schemas) {
  return ({ name, in: place, description = "", schema, example }: Parameter): Html => html`<tr>
<td><code>${name}</code>${place === "path" ? " (in the path)" : ""}</td>
<td>${worded(description)} <span class="soft">${kindOf(schema, schemas)}${schema.default === undefined ? "" : `; ${text(schema.default)} where it is left out`}</span></td>
<td><code>${text(example)}</code></td>
</tr>`;
}

function field({ name, in: place, required, example }: Parameter): Html {
  const value = place === "path" ? text(example) : "";
  return html`<label>${name}<input name="${name}" data-in="${place}" value="${value}" ${required ? "required" : ""} autocomplete="off" spellcheck="false"></label>`;
}

function bodyFields({ requestBody }: Operation): Html | "" {
  if (!requestBody) return "";
  const types = Object.entries(requestBody.content).filter(([type]) => !type.startsWith("multipart/"));
  const [, first] = types[0] ?? [];
  const example = first?.example === undefined ? "" : JSON.stringify(first.example, null, 2);
  return html`<label>Content-Type<select>${types.map(([type]) => html`<option>${type}</option>`)}</select></label>
<label>Body<textarea spellcheck="false">${example}</textarea></label>`;
}

/** The address of an operation with the examples of its path in place. */
function exampleAddress(path: string, { parameters = [] }: Operation): string {
  const inPath = parameters.filter((one) => one.in === "path");
  return inPath.reduce(
    (address, { name, example }) => address.replace(`{${name}}`, encodeURIComponent(text(example))),
    path,
  );
}

/** One operation: what it does, what it takes, what it answers, and a form to try it. */
export function operationPart(method: string, path: string, operation: Operation, schemas: Schemas): Html {
  const { operationId, summary, description, parameters = [], responses } = operation;
  return html`<details id="${operationId}">
<summary><h3><span class="method">${method}</span><code>${path}</code> ${summary}</h3></summary>
<div class="inside">
${description ? html`<p>${worded(description)}</p>` : ""}
${
  parameters.length > 0
    ? html`<div class="wide" tabindex="0"><table><caption class="soft">Parameters of ${operationId}</caption><thead><tr><th scope="col">Name</th><th scope="col">What it is</th><th scope="col">Example</th></tr></thead>
<tbody>${parameters.map(parameterRow(schemas))}</tbody></table></div>`
    : ""
}
<p>Answers: ${Object.entries(responses).map(([status, answer]) => html`<br><strong>${status}</strong> ${worded(answer.description)}`)}</p>
${method === "get" ? html`<p><a href="${exampleAddress(path, operation)}">${exampleAddress(path, operation)}</a></p>` : ""}
<form data-path="${path}" data-method="${method}" aria-label="Try ${operationId}" hidden>
${parameters.map(field)}
${bodyFields(operation)}
<button>Send</button>
<output aria-live="polite"></output>
</form>
</div>
</details>`;
}
