import type { Issue } from "../../model/index.ts";
import type { ReadFile } from "../read-file.ts";
import type { RecordView, RegisterView } from "../register-view.ts";

interface Named {
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
