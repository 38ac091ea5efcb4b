import type { Family } from "@concordance/client";
import { SHAPES } from "../force-mark.tsx";

const FAMILIES = Object.entries(SHAPES);

/** The shapes of the families of force, drawn once on a page, for a table that shows them a thousand times. */
export const FamilyShapes = () => (
  <svg className="shapes" aria-hidden="true" focusable="false">
    <defs>
      {FAMILIES.map(([family, shape]) => (
        <symbol key={family} id={`shape-${family}`} viewBox="0 0 16 16">
          <path d={shape} />
        </symbol>
      ))}
    </defs>
  </svg>
);

/** One of the shapes; `FamilyShapes` has to be on the page. */
export const FamilyShape = ({ family }: { family: Family }) => (
  <svg className="shape" aria-hidden="true">
    <use href={`#shape-${family}`} />
  </svg>
);
