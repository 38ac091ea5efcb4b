/** One way to look at a list. */
export interface Option {
  readonly name: string;
  readonly address: string;
  readonly chosen: boolean;
}

/** Ways to look at a list as plain links; the one that is shown is marked for the eye and for a screen reader. */
export function Choice({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <nav className="choice" aria-label={label}>
      <ul>
        {options.map(({ name, address, chosen }) => (
          <li key={address}>
            <a href={address} aria-current={chosen ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
