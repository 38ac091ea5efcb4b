import type { Issue } from "../../model/index.ts";
import type { ReadFile } from "../read-file.ts";
import type { RecordView, RegisterView } from "../register-view.ts";

interface Named {
  /** `error` stops a build; `warning` asks an editor to look. */
  readonly severity: Issue["severity"];
  /** A finding may be right as it is: then `exceptions/<name>.yaml` says where and why. */
  readonly excusable?: true;
  /** What it cannot do without; it passes over records that lack it. */
  readonly needs?: "texts";
  /** Name of the check, kebab-case. */
  readonly name: string;
  /** What holds where the check finds nothing. */
  readonly description: string;
}

/** A rule of the register, as an object. Its scope tells what it looks at; it finds, it never mends. */
export type Check = Named &
  (
    | { readonly scope: "file"; readonly check: (file: ReadFile) => readonly Issue[] }
    | {
        readonly scope: "instrument";
        readonly check: (record: RecordView, register: RegisterView) => readonly Issue[];
      }
    | { readonly scope: "register"; readonly check: (register: RegisterView) => readonly Issue[] }
  );
