import type { Edition } from "../../lib/edition.ts";

/** Questions that readers ask, each answered by one link of this register. */
export function Questions({ edition }: { edition: Edition }) {
  const { paths, messages } = edition;
  const { compare: words } = messages;
  const links = [
    [words.onlyFrance, `${paths.positions}?a=fr&b=cn#only-a`],
    [words.declined, `${paths.positions}?a=cn&b=us#declined`],
    [words.bothTexts, `${paths.matrix}?behind=bletchley-2023,paris-statement-2025`],
    [words.personalData, `${paths.matrix}?rows=instrument&topic=data-protection&strength=3&speaking=true`],
    [words.capacity, `${paths.timeline}?topic=capacity-building&beneficiary=developing-countries#strongest`],
  ] as const;
  return (
    <section aria-labelledby={edition.anchor("questions")}>
      <h2 id={edition.anchor("questions")}>{words.questions}</h2>
      <ul className="questions">
        {links.map(([question, address]) => (
          <li key={address}>
            <a href={address}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
