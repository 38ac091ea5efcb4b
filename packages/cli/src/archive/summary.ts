import { LANGUAGES } from "@concordance/core";
import { tableOf } from "../formats/columns.ts";
import type { FileCount } from "./answer.ts";

const NUMBERS = ["files", "provisions", "inFile", "matched", "statements"] as const;
type Counts = Record<(typeof NUMBERS)[number], number>;

const nothing = (): Counts => ({ files: 0, provisions: 0, inFile: 0, matched: 0, statements: 0 });

/** Counts over an archive, by language. */
export class ArchiveSummary {
  readonly #byLanguage = new Map<string, Counts>();
  failed = 0;

  add(count: FileCount | undefined): void {
    if (!count) {
      this.failed += 1;
      return;
    }
    const counts = this.#byLanguage.get(count.language) ?? nothing();
    counts.files += 1;
    counts.provisions += count.provisions;
    counts.statements += count.statements;
    counts.inFile += count.eIds?.inFile ?? 0;
    counts.matched += count.eIds?.matched ?? 0;
    this.#byLanguage.set(count.language, counts);
  }

  get total(): Counts {
    const all = nothing();
    for (const counts of this.#byLanguage.values()) for (const name of NUMBERS) all[name] += counts[name];
    return all;
  }

  /** The whole in one line. */
  words(): string {
    const { files, provisions, inFile, matched, statements } = this.total;
    return (
      `${files} files read, ${this.failed} failed; ${provisions} provisions, ${matched} of the ${inFile} ` +
      `that the files mark have the file's eId; ${statements} statements.`
    );
  }

  /** A table by language. */
  toTable(): string {
    const row = (name: string, counts: Counts) => [name, ...NUMBERS.map((number) => String(counts[number]))];
    const rows = LANGUAGES.flatMap((language) => {
      const counts = this.#byLanguage.get(language);
      return counts ? [row(language, counts)] : [];
    });
    const head = ["language", "files", "provisions", "marked", "same eid", "statements"];
    return `${tableOf(head, [...rows, row("all", this.total)])}${this.failed} files failed.\n`;
  }
}
