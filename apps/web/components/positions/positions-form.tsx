import type { PartyItem } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import type { ViewQuery } from "../../lib/view-query.ts";
import { topicChoices } from "../../lib/vocabularies.ts";
import { TimeFields } from "../views/time-fields.tsx";
import { CheckField, SelectField, ViewForm } from "../views/view-form.tsx";

/** Parameters of the page, in the order in which its address has them. */
export const POSITIONS_NAMES = ["a", "b", "topic", "through", "until", "asOf"] as const;

/** The choice of two parties, of a topic, and of what counts. */
export function PositionsForm({
  edition,
  parties,
  query,
}: {
  edition: Edition;
  parties: readonly PartyItem[];
  query: ViewQuery<(typeof POSITIONS_NAMES)[number]>;
}) {
  const { paths, said, compare: order, messages } = edition;
  const { positions: words, views } = messages;
  const choices = parties
    .map(({ id, name }) => [id, said(name)] as const)
    .toSorted(([, one], [, other]) => order(one, other));
  return (
    <ViewForm action={paths.positions} label={words.title} submit={words.submit}>
      <SelectField name="a" label={words.one} value={query.a} empty={views.none} choices={choices} />
      <SelectField name="b" label={words.other} value={query.b} empty={views.none} choices={choices} />
      <SelectField
        name="topic"
        label={views.topic}
        value={query.topic}
        empty={views.none}
        choices={topicChoices(edition)}
      />
      <TimeFields edition={edition} until={query.until} asOf={query.asOf} />
      <CheckField name="through" label={words.through} checked={query.through === "true"} />
    </ViewForm>
  );
}
