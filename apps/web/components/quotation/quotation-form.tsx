import type { InstrumentFacts } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { LANGUAGES } from "../../lib/languages.ts";
import { QUOTATION_MAX, type QuotationQuery } from "../../lib/quotation.ts";
import { instrumentChoices } from "../../lib/vocabularies.ts";
import { SelectField, ViewForm } from "../views/view-form.tsx";

const ROWS = 5;

/** The words, and where to look for them. The form is sent as an address, so that an answer can be shown to others. */
export function QuotationForm({
  edition,
  query,
  instruments,
}: {
  edition: Edition;
  query: QuotationQuery;
  instruments: readonly InstrumentFacts[];
}) {
  const { paths, languageName, messages } = edition;
  const { quotation: words, counts } = messages;
  return (
    <ViewForm action={paths.quotation} label={words.title} submit={words.submit}>
      <div className="field field-wide">
        <label htmlFor="quotation">{words.text}</label>
        <textarea
          id="quotation"
          name="text"
          rows={ROWS}
          required
          maxLength={QUOTATION_MAX}
          defaultValue={query.text}
          dir="auto"
          spellCheck={false}
          aria-describedby="quotation-hint"
        />
        <span id="quotation-hint" className="hint">
          {words.hint(counts.number(QUOTATION_MAX))}
        </span>
      </div>
      <SelectField
        name="instrument"
        label={words.instrument}
        value={query.instrument}
        empty={words.anyInstrument}
        choices={instrumentChoices(edition, instruments)}
      />
      <SelectField
        name="language"
        label={words.language}
        value={query.language}
        empty={words.anyLanguage}
        choices={LANGUAGES.map((language) => [language, languageName(language)])}
      />
    </ViewForm>
  );
}
