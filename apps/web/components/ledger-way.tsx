import type { Included, LedgerAct, Membership } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { directnessOf } from "../lib/ledger.ts";
import { membershipAnchor, spanWords } from "../lib/spans.ts";
import { NotVerified } from "./line-sources.tsx";
import { PartyName } from "./names.tsx";

/** One membership on the way. The party's own stands further down the page; a group's stands on the group's page. */
function Step({
  edition,
  step,
  alone,
  own,
  included,
}: {
  edition: Edition;
  step: Membership;
  alone: boolean;
  own: boolean;
  included: Included;
}) {
  const { paths, partyName, messages } = edition;
  const words = messages.party;
  const page = own ? "" : paths.party(step.member);
  const who = alone
    ? words.member
    : words.stepOf(partyName(included, step.member), partyName(included, step.group));
  return (
    <li>
      {who} <a href={`${page}#${edition.anchor(membershipAnchor(step))}`}>{spanWords(edition, step)}</a>
      {!step.seen && <NotVerified edition={edition} />}
    </li>
  );
}

/** How an act comes to the party: done by itself, or by a group, with the memberships that lead there. */
export function LedgerWay({
  edition,
  entry,
  included,
}: {
  edition: Edition;
  entry: Pick<LedgerAct, "via">;
  included: Included;
}) {
  const { paths, messages } = edition;
  const words = messages.party;
  const directness = directnessOf(entry);
  const { via } = entry;
  return (
    <>
      <span className="way" data-way={directness}>
        {words[directness]}
      </span>
      {via && (
        <>
          <a href={paths.party(via.group)}>
            <PartyName edition={edition} included={included} id={via.group} />
          </a>
          <ul className="steps">
            {via.path.map((step, index) => (
              <Step
                edition={edition}
                key={`${step.group} ${step.from}`}
                step={step}
                alone={via.path.length === 1}
                own={index === 0}
                included={included}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
