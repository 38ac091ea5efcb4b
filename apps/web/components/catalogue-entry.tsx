import { type Edition, setApart } from "../lib/edition.ts";
import type { ComponentExamples, Criterion } from "./example.ts";
import type { Answers } from "./examples/answers.ts";
import { Points } from "./prose-section.tsx";

/** Where a component stands on the page of its group. */
export const entryAnchor = ({ file }: Pick<ComponentExamples, "file">): string => file.replaceAll("/", "-");

const sentenceOf = (criterion: Criterion): string =>
  typeof criterion === "string" ? criterion : criterion.says;

function Parameters({ name, parameters }: Pick<ComponentExamples, "name" | "parameters">) {
  const rows = Object.entries(parameters);
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    <section className="scroll" aria-label={`Parameters of ${name}`} tabIndex={0}>
      <table className="catalogue-parameters">
        <caption className="visually-hidden">{`Parameters of ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([parameter, [type, meaning]]) => (
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

/** The examples in the page's language; each has ids of its own, because a page shows many. */
function Figures({ edition, component, answers }: EntryProps) {
  const { name, examples } = component;
  return examples.map((example, index) => (
    <figure key={example.name} data-example={`${name}: ${example.name}`}>
      <figcaption lang="en" dir="ltr">
        {example.name}
      </figcaption>
      {example.show(setApart(edition, `${entryAnchor(component)}-${index + 1}`), answers)}
    </figure>
  ));
}

interface EntryProps {
  readonly edition: Edition;
  readonly component: ComponentExamples;
  readonly answers: Answers;
}

/** One component of the catalogue: its purpose, parameters, examples in the page's language, and what must hold. */
export function CatalogueEntry(props: EntryProps) {
  const { component } = props;
  const { name, purpose, parameters, accessibility } = component;
  const anchor = entryAnchor(component);
  return (
    <section aria-labelledby={anchor} className="catalogue-entry">
      <div lang="en" dir="ltr">
        <h2 id={anchor}>{name}</h2>
        <p>{purpose}</p>
        <Parameters name={name} parameters={parameters} />
      </div>
      <Figures {...props} />
      <div lang="en" dir="ltr">
        <Points items={accessibility.map(sentenceOf)} />
      </div>
    </section>
  );
}
