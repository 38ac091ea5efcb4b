import type { Relation, Source } from "@concordance/api/client";
import { paths } from "../lib/site.ts";
import { locatorWords } from "../lib/words.ts";
import { messages } from "../messages/index.ts";
import { SourceRefs } from "./source-refs.tsx";

/** What the instrument says of others: those of the register as links. */
export function Relations({
  relations,
  sources,
}: {
  relations: readonly Relation[];
  sources: readonly Source[];
}) {
  return (
    <ul className="relations">
      {relations.map(({ relation, target, name, provision, sources: ids }) => (
        <li key={`${relation} ${name}`}>
          <span className="relation">{messages.vocabulary.relations[relation]}</span>{" "}
          {target ? <a href={paths.instrument(target)}>{name}</a> : name}
          {provision && (
            <span className="aside">
              {" "}
              <a href={`#${provision}`}>{locatorWords(provision)}</a>
            </span>
          )}{" "}
          <SourceRefs ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
