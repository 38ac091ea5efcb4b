import type { ForceItem } from "@concordance/api/client";

type Shown = Pick<ForceItem, "id" | "family" | "strength">;

const STEPS = [1, 2, 3, 4] as const;

/** Force by word and by shape: four steps, filled up to its strength; an empty row says, it binds to nothing. */
export function ForceMark({ force }: { force: Shown }) {
  const binding = force.strength === 4;
  return (
    <span className={binding ? "force force-binding" : "force"}>
      <svg className="force-steps" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
        {STEPS.map((step) => (
          <rect
            key={step}
            x={(step - 1) * 9 + 1}
            y={11 - step * 2.5}
            width="6"
            height={step * 2.5 + 2}
            className={step <= force.strength ? "step-on" : "step-off"}
          />
        ))}
      </svg>
      <span className="force-word">{force.id}</span>
      <span className="visually-hidden">
        , {force.family}, strength {force.strength} of 4
      </span>
    </span>
  );
}

const LEGEND = [
  "says or accepts",
  "backs or invites",
  "asks or aims",
  "pledges or creates",
  "binds by law",
] as const;

/** What the steps of the mark mean; stands wherever many marks do. */
export function ForceLegend() {
  return (
    <dl className="legend" aria-label="Strength of a force">
      {LEGEND.map((meaning, strength) => (
        <div key={meaning}>
          <dt>{strength}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
