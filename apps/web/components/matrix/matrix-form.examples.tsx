import type { ExamplesOf } from "../example.ts";
import { fieldNamed, named } from "../examples/checks.ts";
import { MatrixForm } from "./matrix-form.tsx";

export const matrixForm: ExamplesOf<typeof MatrixForm> = {
  file: "matrix/matrix-form",
  name: "MatrixForm",
  group: "forms",
  purpose: "Choices of the matrix. What came by a link alone is kept in hidden fields.",
  parameters: { choices: ["MatrixChoices", "What is chosen."] },
  examples: [
    { name: "nothing chosen", show: (edition) => <MatrixForm edition={edition} choices={{}} /> },
    {
      name: "instruments by number, with a day and what is kept",
      show: (edition) => (
        <MatrixForm
          edition={edition}
          choices={{
            rows: "instrument",
            value: "count",
            theme: "risk",
            until: "2032",
            ids: "lakes-charter-2029",
          }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The form is named.", of: "form", holds: named },
    {
      says: "Every field has a label that is seen.",
      of: "select, input:not([type=hidden])",
      holds: fieldNamed,
    },
  ],
};
