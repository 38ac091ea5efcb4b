import type { BulkFile } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { sizeIn } from "../lib/sizes.ts";
import { Foreign } from "./said.tsx";

/** Formats with the endings of their addresses. Their names are proper names. */
const FORMATS = [
  ["json", "JSON", ".json"],
  ["jsonld", "JSON-LD 1.1", ".jsonld"],
  ["akn", "Akoma Ntoso", ".akn"],
  ["csv", "CSV", ".csv"],
  ["ndjson", "NDJSON", ".ndjson"],
  ["csl", "CSL-JSON", ".csl.json"],
  ["bibtex", "BibTeX", ".bib"],
  ["ris", "RIS", ".ris"],
  ["annotations", "Web Annotation", ".anno.json"],
  ["markdown", "Markdown", ".md"],
  ["yaml", "YAML", ".yaml"],
] as const;

/** A table that scrolls by itself where the page is narrower, with the keyboard too. */
export function DataTable({
  label,
  head,
  children,
}: {
  label: string;
  head: readonly string[];
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too
    // biome-ignore lint/a11y/useSemanticElements: a group without a form; a section would be one more landmark
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function FormatTable({ edition }: { edition: Edition }) {
  const { formats: words } = edition.messages.data;
  return (
    <DataTable label={words.title} head={words.head}>
      {FORMATS.map(([format, name, ending]) => (
        <tr key={format}>
          <th scope="row">{name}</th>
          <td>
            <code>{ending}</code>
          </td>
          <td>{words.uses[format]}</td>
        </tr>
      ))}
    </DataTable>
  );
}

export function BulkTable({ edition, files }: { edition: Edition; files: readonly BulkFile[] }) {
  const { bulk: words } = edition.messages.data;
  return (
    <DataTable label={words.title} head={words.head}>
      {files.map(({ name, title, bytes, sha256, address }) => (
        <tr key={name}>
          <th scope="row">
            <a href={address} download>
              {name}
            </a>
          </th>
          <td>
            <Foreign edition={edition} quiet>
              {title}
            </Foreign>
          </td>
          <td className="size">{sizeIn(edition.locale, bytes)}</td>
          <td>
            <code className="digest">{sha256}</code>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
