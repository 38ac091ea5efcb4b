"use client";
import { memo } from "react";
import { ForceSign } from "../force-mark.tsx";
import type { ExtractedProps } from "./extracted-text.tsx";

/** What was found as a table: force, words, topics, who is to act, how sure the program is. */
export const ExtractTable = memo(function ExtractTable({
  words,
  text,
  language,
  statements,
}: ExtractedProps) {
  const { tool, forces, topics, locale } = words;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <section
      className="scroll"
      aria-label={words.tool.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table className="extract-table">
        <caption className="visually-hidden">{tool.table}</caption>
        <thead>
          <tr>
            {[tool.force, tool.words, tool.topics, tool.place, tool.confidence].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((one) => (
            <tr key={one.id} id={`line-${one.id}`}>
              <th scope="row">
                <span className="force">
                  <ForceSign family={forces[one.force].family} strength={forces[one.force].strength} />
                  {forces[one.force].name}
                </span>
              </th>
              <td lang={language} dir="auto">
                <a href={`#words-${one.id}`}>{text.slice(one.range[0], one.range[1])}</a>
              </td>
              <td>{one.topics.map((topic) => topics[topic]).join(" · ")}</td>
              <td>
                <code>{one.locator}</code>
              </td>
              <td className="number">{percent.format(one.confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
