import type { InstrumentFacts } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import type { ViewQuery } from "../../lib/view-query.ts";
import { instrumentChoices, strengthChoices, topicChoices } from "../../lib/vocabularies.ts";
import { SelectField, TextField, ViewForm } from "../views/view-form.tsx";

/** Most instruments that are compared at once. */
const SIDES = [0, 1, 2, 3] as const;

/** The choice of two to four instruments, and what of them is compared. */
export function CompareForm({
  edition,
  instruments,
  ids,
  query,
}: {
  edition: Edition;
  instruments: readonly InstrumentFacts[];
  ids: readonly string[];
  query: ViewQuery<"topic" | "strength" | "asOf">;
}) {
  const { paths, messages } = edition;
  const { compare: words, views, counts } = messages;
  const choices = instrumentChoices(edition, instruments);
  return (
    <ViewForm action={paths.compare} label={words.choose} submit={words.submit}>
      {SIDES.map((side) => (
        <SelectField
          key={side}
          name="ids"
          label={words.instrument(counts.number(side + 1))}
          value={ids[side]}
          empty={views.none}
          choices={choices}
        />
      ))}
      <SelectField
        name="topic"
        label={views.topic}
        value={query.topic}
        empty={views.allTopics}
        choices={topicChoices(edition)}
      />
      <SelectField
        name="strength"
        label={views.strength}
        value={query.strength}
        empty={views.anyStrength}
        choices={strengthChoices(edition)}
      />
      <TextField
        name="asOf"
        label={views.asOf}
        hint={views.asOfHint}
        value={query.asOf}
        pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
      />
    </ViewForm>
  );
}
