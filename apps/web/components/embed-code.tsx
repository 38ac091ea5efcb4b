import type { Edition } from "../lib/edition.ts";
import { escaped } from "../lib/markup.ts";
import { addressOf } from "../lib/site.ts";
import { viewAddress } from "../lib/view-query.ts";

interface EmbedCodeProps {
  readonly edition: Edition;
  /** What is put into another page. */
  readonly words: string;
  /** Path of the page for a frame; with the ending .svg it is a picture. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly title: string;
  /** Height of the frame, in pixels. */
  readonly height: number;
}

/** Markup that shows something of the register in another page, and the same as a picture. */
export function EmbedCode({ edition, words, path, query, title, height }: EmbedCodeProps) {
  const asked = { ...query, lang: edition.language };
  const address = escaped(addressOf(viewAddress(path, asked)));
  return (
    <details className="embed-code">
      <summary>{words}</summary>
      <p className="citation" dir="ltr">
        <code>{`<iframe src="${address}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`}</code>
      </p>
      <p>
        <a href={viewAddress(`${path}.svg`, asked)}>{edition.messages.cite.picture}</a>
      </p>
    </details>
  );
}
