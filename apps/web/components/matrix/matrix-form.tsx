import type { Edition } from "../../lib/edition.ts";
import type { MatrixChoices } from "../../lib/matrix-query.ts";
import { kindChoices, strengthChoices, themeChoices, topicChoices } from "../../lib/vocabularies.ts";
import { TimeFields } from "../views/time-fields.tsx";
import { CheckField, SelectField, ViewForm } from "../views/view-form.tsx";

/** Choices of the matrix. What came by a link alone (texts behind, rows by name) is kept in hidden fields. */
export function MatrixForm({ edition, choices }: { edition: Edition; choices: MatrixChoices }) {
  const { paths, messages } = edition;
  const { matrix: words, views } = messages;
  return (
    <ViewForm action={paths.matrix} label={views.filters} submit={views.show}>
      {choices.behind && <input type="hidden" name="behind" value={choices.behind} />}
      {choices.ids && <input type="hidden" name="ids" value={choices.ids} />}
      <SelectField
        name="rows"
        label={words.rows}
        value={choices.rows ?? "party"}
        choices={[
          ["party", words.parties],
          ["instrument", words.instruments],
        ]}
      />
      <SelectField
        name="value"
        label={words.value}
        value={choices.value ?? "strongest"}
        choices={[
          ["strongest", words.strongest],
          ["count", words.count],
        ]}
      />
      <SelectField
        name="kind"
        label={words.kind}
        value={choices.kind}
        empty={words.anyKind}
        choices={kindChoices(edition)}
      />
      <SelectField
        name="theme"
        label={views.theme}
        value={choices.theme}
        empty={views.allThemes}
        choices={themeChoices(edition)}
      />
      <SelectField
        name="topic"
        label={views.topic}
        value={choices.topic}
        empty={views.allTopics}
        choices={topicChoices(edition)}
      />
      <SelectField
        name="strength"
        label={views.strength}
        value={choices.strength}
        empty={views.anyStrength}
        choices={strengthChoices(edition)}
      />
      <TimeFields edition={edition} until={choices.until} asOf={choices.asOf} />
      <CheckField name="speaking" label={words.speaking} checked={choices.speaking === "true"} />
    </ViewForm>
  );
}
