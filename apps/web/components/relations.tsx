import type { Relation, Source } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { Foreign } from "./said.tsx";
import { SourceRefs } from "./source-refs.tsx";

/** What the instrument says of others: those of the register as links. */
export function Relations({
  edition,
  relations,
  sources,
}: {
  edition: Edition;
  relations: readonly Relation[];
  sources: readonly Source[];
}) {
  const { paths, locatorWords, messages } = edition;
  return (
    <ul className="relations">
      {relations.map(({ relation, target, name, provision, sources: ids }) => (
        <li key={`${relation} ${name}`}>
          <span className="relation">{messages.vocabulary.relations[relation]}</span>
          {messages.punctuation.colon}
          {target ? (
            <a href={paths.instrument(target)}>
              <Foreign edition={edition} quiet>
                {name}
              </Foreign>
            </a>
          ) : (
            <Foreign edition={edition} quiet>
              {name}
            </Foreign>
          )}
          {provision && (
            <span className="aside">
              {" "}
              <a href={`#${edition.anchor(provision)}`}>{locatorWords(provision)}</a>
            </span>
          )}{" "}
          <SourceRefs edition={edition} ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
