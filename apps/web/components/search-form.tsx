import type { Edition } from "../lib/edition.ts";
import type { SearchView } from "../lib/search.ts";
import { viewAddress } from "../lib/view-query.ts";

/** A plain form that leads to the page of results. Chosen filters are kept. */
export function SearchForm({
  edition,
  view,
  brief = false,
}: {
  edition: Edition;
  view?: SearchView;
  /** Without the hint, where there is little room. */
  brief?: boolean;
}) {
  const { paths, messages } = edition;
  const { search: words } = messages;
  return (
    <search>
      <form className="search-form" action={paths.search}>
        <label htmlFor={edition.anchor("q")}>{words.label}</label>
        <div className="search-line">
          <input
            id={edition.anchor("q")}
            name="q"
            type="search"
            maxLength={200}
            defaultValue={view?.q}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={brief ? undefined : edition.anchor("q-hint")}
          />
          <button type="submit">{words.submit}</button>
        </div>
        {!brief && (
          <p className="note" id={edition.anchor("q-hint")}>
            {words.hint}
            {messages.punctuation.gap}
            <a href={viewAddress(paths.quotation, { text: view?.q })}>{messages.quotation.fromSearch}</a>
          </p>
        )}
        {Object.entries(view?.filters ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
