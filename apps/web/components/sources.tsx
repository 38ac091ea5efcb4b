import type { Source } from "@concordance/api/client";

/** Where something was seen: a link to the page where there is one, otherwise the name alone. */
function SourceLine({ source }: { source: Source }) {
  return (
    <>
      {source.address ? (
        <a href={source.address} rel="noopener noreferrer external">
          {source.name}
        </a>
      ) : (
        source.name
      )}
      <span className="aside"> ({source.kind})</span>
      {source.note && <span className="aside"> {source.note}</span>}
    </>
  );
}

/** Short references to the sources of one fact, leading to the list on the same page. */
export function SourceRefs({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  if (ids.length === 0) return null;
  return (
    <span className="refs">
      {ids.map((id) => {
        const place = sources.findIndex((source) => source.id === id);
        return place < 0 ? null : (
          <a
            key={id}
            href={`#source-${id}`}
            aria-label={`Source ${place + 1}: ${sources[place]?.name ?? id}`}
          >
            [{place + 1}]
          </a>
        );
      })}
    </span>
  );
}

/** All sources of a record, numbered as the references on the page count them. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}
