import type { Edition } from "../../lib/edition.ts";
import { viewAddress } from "../../lib/view-query.ts";

type Way = readonly [address: string, name: string];

/** Ways from a record to the views that set it beside others. */
function Ways({ label, ways }: { label: string; ways: readonly Way[] }) {
  return (
    <nav className="record-views" aria-label={label}>
      <ul>
        {ways.map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function InstrumentViews({ edition, id }: { edition: Edition; id: string }) {
  const { paths, messages } = edition;
  const ways: Way[] = [
    [viewAddress(paths.compare, { ids: id }), messages.compare.with],
    [viewAddress(paths.graph, { instrument: id }), messages.graph.title],
  ];
  return <Ways label={messages.views.other} ways={ways} />;
}

export function PartyViews({ edition, id }: { edition: Edition; id: string }) {
  const { paths, messages } = edition;
  const ways: Way[] = [
    [viewAddress(paths.positions, { a: id }), messages.positions.with],
    [viewAddress(paths.matrix, { ids: id }), messages.matrix.title],
  ];
  return <Ways label={messages.views.other} ways={ways} />;
}

export function TopicViews({ edition, id }: { edition: Edition; id: string }) {
  const { paths, messages } = edition;
  const rows = { rows: "instrument", topic: id, speaking: true };
  const ways: Way[] = [
    [viewAddress(paths.timeline, { topic: id }), messages.timeline.title],
    [viewAddress(paths.matrix, rows), messages.matrix.title],
  ];
  return <Ways label={messages.views.other} ways={ways} />;
}
