import type { Edition } from "../lib/edition.ts";
import type { ComponentExamples } from "./example.ts";
import { Points } from "./prose-section.tsx";

function Parameters({ name, parameters }: Pick<ComponentExamples, "name" | "parameters">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={`Parameters of ${name}`} tabIndex={0}>
      <table lang="en" dir="ltr">
        <caption className="visually-hidden">{`Parameters of ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(([parameter, type, meaning]) => (
            <tr key={parameter}>
              <th scope="row">
                <code>{parameter}</code>
              </th>
              <td>
                <code>{type}</code>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One component of the catalogue: its purpose, parameters, examples in the page's language, and what must hold. */
export function CatalogueEntry({ edition, component }: { edition: Edition; component: ComponentExamples }) {
  const { name, purpose, parameters, examples, accessibility } = component;
  return (
    <section aria-labelledby={name} className="catalogue-entry">
      <div lang="en" dir="ltr">
        <h2 id={name}>{name}</h2>
        <p>{purpose}</p>
      </div>
      <Parameters name={name} parameters={parameters} />
      {examples.map((example) => (
        <figure key={example.name} data-example={`${name}: ${example.name}`}>
          <figcaption lang="en" dir="ltr">
            {example.name}
          </figcaption>
          {example.show(edition)}
        </figure>
      ))}
      <div lang="en" dir="ltr">
        <Points items={accessibility} />
      </div>
    </section>
  );
}
