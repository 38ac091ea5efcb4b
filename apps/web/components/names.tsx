import type { Included } from "@concordance/api/client";
import Link from "next/link";
import { partyPath, topicPath } from "../lib/addresses";
import { label, title } from "../lib/labels";

type Names = Pick<Included, "parties" | "topics">;

/** A party by its name, leading to its ledger. */
export function PartyLink({ id, included }: { id: string; included: Pick<Names, "parties"> }) {
  return <Link href={partyPath(id)}>{included.parties[id]?.name.en ?? label(id)}</Link>;
}

/** Who is to act, or for whom: parties by name, classes in words. */
export function ActorList({ ids, included }: { ids: readonly string[]; included: Pick<Names, "parties"> }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      {included.parties[id] ? <PartyLink id={id} included={included} /> : label(id)}
    </span>
  ));
}

/** Topics in order; the first is the main one. */
export function TopicList({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="topics" aria-label="Topics, main topic first">
      {ids.map((id) => (
        <li key={id}>
          <Link href={topicPath(id)}>{title(id)}</Link>
        </li>
      ))}
    </ul>
  );
}
