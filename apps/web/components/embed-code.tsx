import type { Edition } from "../lib/edition.ts";
import { addressOf } from "../lib/site.ts";

/** Markup that shows a statement in another page, and the same as a picture. */
export function EmbedCode({ edition, id, title }: { edition: Edition; id: string; title: string }) {
  const { cite: words } = edition.messages;
  const path = `/embed/statements/${id}`;
  const named = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return (
    <details className="embed-code">
      <summary>{words.embed}</summary>
      <p className="citation" dir="ltr">
        <code>{`<iframe src="${addressOf(path)}?lang=${edition.language}" title="${named}" width="100%" height="260" loading="lazy"></iframe>`}</code>
      </p>
      <p>
        <a href={`${path}.svg`}>{words.picture}</a>
      </p>
    </details>
  );
}
