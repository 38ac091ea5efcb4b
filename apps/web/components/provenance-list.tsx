import type { StatementAnswer } from "@concordance/client";
import type { ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

/** The text that the statement was read in, by the kind of text that it is. */
function TextName({ edition, text }: { edition: Edition; text: NonNullable<StatementAnswer["text"]> }) {
  const { languageName, messages } = edition;
  const { vocabulary, punctuation } = messages;
  const name =
    "status" in text
      ? languageName(text.language) + punctuation.comma + vocabulary.expressionStatus[text.status]
      : vocabulary.reportKinds[text.kind] + punctuation.comma + languageName(text.language);
  return text.address ? (
    <ExternalLink edition={edition} address={text.address}>
      {name}
    </ExternalLink>
  ) : (
    name
  );
}

function Review({ edition, review }: { edition: Edition; review: StatementAnswer["provenance"]["review"] }) {
  const { dated, messages } = edition;
  const { vocabulary, punctuation } = messages;
  return (
    <>
      <span className="review-status" data-review={review.status}>
        {vocabulary.review[review.status]}
      </span>{" "}
      {vocabulary.reviewMeaning[review.status]}
      {review.date && punctuation.comma + dated(review.date)}
      {review.note && (
        <span className="note">
          <Foreign edition={edition}>{review.note}</Foreign>
        </span>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** From what, where and by whom the statement was coded, and how far that was reviewed. */
export function ProvenanceList({ edition, statement }: { edition: Edition; statement: StatementAnswer }) {
  const { languageName, locatorWords, messages } = edition;
  const { statement: words, vocabulary, counts } = messages;
  const { provenance, provision, locator, text, id } = statement;
  const { review, basis, range, fingerprint, language, coder, confidence } = provenance;
  return (
    <dl className="facts">
      <Fact name={words.review}>
        <Review edition={edition} review={review} />
      </Fact>
      <Fact name={words.basis}>{vocabulary.basis[basis]}</Fact>
      {text && (
        <Fact name={words.text}>
          <TextName edition={edition} text={text} />
        </Fact>
      )}
      {language && <Fact name={words.language}>{languageName(language)}</Fact>}
      <Fact name={words.provision}>
        {locatorWords(locator)} <code>{locator}</code>
        {provision?.note && (
          <span className="note">
            <Foreign edition={edition}>{provision.note}</Foreign>
          </span>
        )}
      </Fact>
      <Fact name={words.range}>
        {range ? words.rangeOf(counts.number(range[0]), counts.number(range[1])) : words.noRange}
      </Fact>
      {fingerprint && (
        <Fact name={words.fingerprint}>
          <code className="long">{fingerprint}</code>
        </Fact>
      )}
      <Fact name={words.coder}>{coder}</Fact>
      {confidence !== undefined && <Fact name={words.confidence}>{confidence}</Fact>}
      <Fact name={words.id}>
        <code className="long">{id}</code>
      </Fact>
    </dl>
  );
}
