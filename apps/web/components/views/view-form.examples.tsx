import { strengthChoices } from "../../lib/vocabularies.ts";
import type { ExamplesOf } from "../example.ts";
import { fieldNamed, named, said } from "../examples/checks.ts";
import { CheckField, SelectField, TextField, ViewForm } from "./view-form.tsx";

type All = typeof ViewForm | typeof SelectField | typeof TextField | typeof CheckField;

export const viewForm: ExamplesOf<All> = {
  file: "views/view-form",
  name: "ViewForm, SelectField, TextField, CheckField",
  group: "forms",
  purpose: "Choices of a view. They are sent as an address, so that what is shown can be linked to.",
  parameters: {
    action: ["string", "ViewForm: path of the view."],
    label: ["string", "Name of the form or field."],
    submit: ["string", "ViewForm: name of its button."],
    children: ["ReactNode", "ViewForm: its fields."],
    name: ["string", "Fields: the parameter."],
    value: ["string | undefined", "SelectField, TextField: what is chosen."],
    empty: ["string", "SelectField: name of the choice of none; without it one has to be chosen."],
    choices: ["readonly Named[]", "SelectField: values with their names."],
    hint: ["string", "TextField: what it may be."],
    pattern: ["string", "TextField: what it may be, for the browser."],
    checked: ["boolean", "CheckField: whether it holds."],
  },
  examples: [
    {
      name: "one field of each kind, empty",
      show: (edition) => {
        const { views, matrix, lineage } = edition.messages;
        return (
          <ViewForm action={edition.paths.matrix} label={views.filters} submit={views.show}>
            <SelectField
              name="strength"
              label={views.strength}
              value={undefined}
              empty={views.anyStrength}
              choices={strengthChoices(edition)}
            />
            <TextField name="term" label={lineage.term} value={undefined} />
            <CheckField name="speaking" label={matrix.speaking} checked={false} />
          </ViewForm>
        );
      },
    },
    {
      name: "filled, with a hint",
      show: (edition) => {
        const { views, matrix } = edition.messages;
        return (
          <ViewForm action={edition.paths.matrix} label={views.filters} submit={views.show}>
            <SelectField
              name="strength"
              label={views.strength}
              value="3"
              choices={strengthChoices(edition)}
            />
            <TextField name="asOf" label={views.asOf} hint={views.asOfHint} value="2034-03-05" />
            <CheckField name="speaking" label={matrix.speaking} checked />
          </ViewForm>
        );
      },
    },
  ],
  accessibility: [
    { says: "The form is named.", of: "form", holds: named },
    { says: "Every field has a label that is seen.", of: "select, input", holds: fieldNamed },
    { says: "The button is named in words.", of: "button", holds: said },
  ],
};
