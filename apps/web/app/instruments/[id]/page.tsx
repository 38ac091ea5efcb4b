import type { InstrumentAnswer } from "@concordance/api/client";
import type { Metadata } from "next";
import Link from "next/link";
import { Claims } from "../../../components/claims";
import { Clauses } from "../../../components/clauses";
import { ForceLegend } from "../../../components/force-mark";
import { InstrumentHeader, Texts } from "../../../components/instrument-header";
import { SourceList, SourceRefs } from "../../../components/sources";
import { instrumentPath, SITE_URL } from "../../../lib/addresses";
import { getInstrument } from "../../../lib/api";
import { inlineJson } from "../../../lib/json-ld";
import { place, title } from "../../../lib/labels";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const instrument = await getInstrument((await params).id);
  return {
    title: instrument.title.en,
    description: instrument.coverage.note.en,
    alternates: { canonical: instrumentPath(instrument.id) },
  };
}

/** The record as schema.org `Legislation`. */
function legislation(instrument: InstrumentAnswer) {
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": `${SITE_URL}${instrumentPath(instrument.id)}`,
    name: instrument.title.en,
    legislationType: title(instrument.kind),
    legislationDate: instrument.adopted,
    legislationIdentifier: instrument.identifiers.map(({ value }) => value),
    inLanguage: instrument.expressions.map(({ language }) => language),
  };
}

function Relations({ instrument }: { instrument: InstrumentAnswer }) {
  if (instrument.relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Related instruments</h2>
      <ul className="plain-list">
        {instrument.relations.map(({ relation, target, name, provision, sources }) => (
          <li key={`${relation} ${name} ${provision ?? ""}`}>
            {title(relation)} {target ? <Link href={instrumentPath(target)}>{name}</Link> : name}
            {provision && <span className="aside"> ({place(provision).toLowerCase()})</span>}
            <SourceRefs ids={sources} sources={instrument.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function InstrumentPage({ params }: Props) {
  const instrument = await getInstrument((await params).id);
  return (
    <>
      <InstrumentHeader instrument={instrument} />
      <p className="coverage">
        <strong>Coverage.</strong> {instrument.coverage.note.en}
      </p>
      <Texts instrument={instrument} />
      <ForceLegend />
      <Clauses instrument={instrument} />
      <Claims instrument={instrument} />
      <Relations instrument={instrument} />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={instrument.sources} />
      </section>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block; inlineJson escapes what could close it
        dangerouslySetInnerHTML={{ __html: inlineJson(legislation(instrument)) }}
      />
    </>
  );
}
