import type { QualityAnswer } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { decimal } from "../lib/view-query.ts";
import { DataTable } from "./data-tables.tsx";
import { Foreign } from "./said.tsx";

type Agreement = QualityAnswer["agreement"][number];
type Reading = QualityAnswer["readings"][number];
type Extractor = NonNullable<QualityAnswer["extractor"]>;

const figure = ({ locale }: Edition, value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : decimal(locale, value);

const share = ({ locale }: Edition, value: number | null): string =>
  value === null
    ? "–"
    : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);

function AgreementTable({ edition, agreement }: { edition: Edition; agreement: Agreement }) {
  const { quality: words, counts, punctuation } = edition.messages;
  const names: Readonly<Record<string, string>> = words.fields;
  const { of, codebook, texts, statements, unitizing, fields } = agreement;
  const boundaries = unitizing && [
    { field: "boundaries", alpha: unitizing.alpha, interval: unitizing.interval, same: unitizing.exact },
  ];
  return (
    <>
      <h3>{words.of[of]}</h3>
      <p className="section-note">
        {words.units(counts.statements(statements), counts.texts(texts))}
        {punctuation.stop}
        {`${words.coders} ${codebook}`}
        {punctuation.stop}
      </p>
      <DataTable label={`${words.of[of]}${punctuation.comma}${words.coders} ${codebook}`} head={words.head}>
        {[...(boundaries ?? []), ...fields].map(({ field, alpha, interval, same }) => (
          <tr key={field}>
            <th scope="row">{names[field] ?? field}</th>
            <td>{figure(edition, alpha)}</td>
            <td>{interval ? `${figure(edition, interval[0])} – ${figure(edition, interval[1])}` : "–"}</td>
            <td>{share(edition, same)}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

function Readings({ edition, readings }: { edition: Edition; readings: readonly Reading[] }) {
  const { quality: words, counts } = edition.messages;
  const names: Readonly<Record<string, string>> = words.fields;
  if (readings.length === 0) return null;
  return (
    <>
      <h3>{words.reading.title}</h3>
      <p className="section-note">{words.reading.lead}</p>
      <DataTable label={words.reading.title} head={words.reading.head}>
        {readings.flatMap(({ seed, fields }) =>
          fields.map(({ field, read, wrong, note }) => (
            <tr key={`${seed} ${field}`}>
              <th scope="row">{names[field] ?? field}</th>
              <td>{counts.number(read)}</td>
              <td>
                {counts.number(wrong)}
                {note && (
                  <span className="note">
                    <Foreign edition={edition}>{note}</Foreign>
                  </span>
                )}
              </td>
            </tr>
          )),
        )}
      </DataTable>
    </>
  );
}

const FIGURES = ["precision", "recall", "f1", "force", "mainTopic", "topics", "actors"] as const;

function Drafts({ edition, extractor }: { edition: Edition; extractor: Extractor }) {
  const { quality, counts } = edition.messages;
  const { extractor: words } = quality;
  const { records, gold, coder } = extractor;
  return (
    <>
      <h3>{words.title}</h3>
      <p className="section-note">
        {words.lead} <code>{coder}</code>
      </p>
      <DataTable label={words.title} head={words.head}>
        <tr>
          <th scope="row">{words.rows}</th>
          <td>{counts.number(records.statements)}</td>
          <td>{counts.number(gold.statements)}</td>
        </tr>
        {FIGURES.map((name) => (
          <tr key={name}>
            <th scope="row">{words.figures[name]}</th>
            <td>{figure(edition, records.figures[name])}</td>
            <td>{figure(edition, gold.figures[name])}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

function Languages({
  edition,
  languages,
}: {
  edition: Edition;
  languages: QualityAnswer["coverage"]["languages"];
}) {
  const { quality, counts } = edition.messages;
  const { coverage: words } = quality;
  return (
    <>
      <h3>{words.title}</h3>
      <DataTable label={words.title} head={words.head}>
        {languages.map(({ language, instruments, statements, summaries, texts }) => (
          <tr key={language}>
            <th scope="row">{edition.languageName(language)}</th>
            <td>{counts.number(instruments)}</td>
            <td>{counts.number(texts.whole)}</td>
            <td>{counts.number(statements)}</td>
            <td>{counts.number(summaries)}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

/** How far the codings can be relied on: every figure that the register publishes, with what it means. */
export function QualitySection({ edition, quality }: { edition: Edition; quality: QualityAnswer }) {
  const { quality: words } = edition.messages;
  return (
    <section aria-labelledby={edition.anchor("quality")}>
      <h2 id={edition.anchor("quality")}>{words.title}</h2>
      <p>{words.lead}</p>
      <p>{words.alphaNote}</p>
      {quality.agreement.map((agreement) => (
        <AgreementTable
          key={`${agreement.of} ${agreement.codebook}`}
          edition={edition}
          agreement={agreement}
        />
      ))}
      <Readings edition={edition} readings={quality.readings} />
      {quality.extractor && <Drafts edition={edition} extractor={quality.extractor} />}
      <Languages edition={edition} languages={quality.coverage.languages} />
      <p>
        <a href="/v1/quality">{words.link}</a>
      </p>
    </section>
  );
}
