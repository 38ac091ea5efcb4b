import type { Included, Localised } from "@concordance/client";
import { Fragment, type ReactNode } from "react";
import type { Edition } from "../lib/edition.ts";
import { Foreign } from "./said.tsx";

interface NameProps {
  readonly edition: Edition;
  readonly included: Included;
  readonly id: string;
}

/** A name in the reader's language or, where it has none in it, in English and marked so for a screen reader. */
function Name({ edition, words, id }: { edition: Edition; words: Localised | undefined; id: string }) {
  if (!words) return id;
  const { language, text } = edition.saidIn(words);
  return (
    <Foreign edition={edition} language={language} quiet>
      {text}
    </Foreign>
  );
}

/** Name of a party that the answer includes. */
export const PartyName = ({ edition, included, id }: NameProps) => (
  <Name edition={edition} words={included.parties[id]?.name} id={id} />
);

/** Title of an instrument that the answer includes. */
export const InstrumentTitle = ({ edition, included, id }: NameProps) => (
  <Name edition={edition} words={included.instruments[id]?.title} id={id} />
);

/** Things in one line, joined as the language joins them. */
export function Listed({ edition, items }: { edition: Edition; items: readonly ReactNode[] }) {
  const lists = new Intl.ListFormat(edition.locale, { style: "long", type: "conjunction" });
  const parts = lists.formatToParts(items.map((_, place) => String(place)));
  return parts.map(({ type, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name
    <Fragment key={place}>{type === "element" ? items[Number(value)] : value}</Fragment>
  ));
}

/** More names than these are a number in a line of text. */
const NAMED_UP_TO = 5;

/** Parties by name, or how many they are where a line would not hold them. */
export function PartyNames({ edition, included, ids }: Omit<NameProps, "id"> & { ids: readonly string[] }) {
  if (ids.length > NAMED_UP_TO) return edition.messages.counts.parties(ids.length);
  const names = ids.map((id) => <PartyName key={id} edition={edition} included={included} id={id} />);
  return <Listed edition={edition} items={names} />;
}

/** Hedges and conditions as the text has them, with what they do. */
export function Qualifiers({
  edition,
  qualifiers,
}: {
  edition: Edition;
  qualifiers: readonly {
    readonly text: string;
    readonly kind: keyof Edition["messages"]["vocabulary"]["qualifiers"];
  }[];
}) {
  const { punctuation, vocabulary } = edition.messages;
  const [before = "", after = ""] = punctuation.quoted("\n").split("\n");
  const items = qualifiers.map(({ text, kind }) => (
    <Fragment key={text}>
      {before}
      <Foreign edition={edition} quiet>
        {text}
      </Foreign>
      {after + punctuation.bracketed(vocabulary.qualifiers[kind])}
    </Fragment>
  ));
  return <Listed edition={edition} items={items} />;
}
