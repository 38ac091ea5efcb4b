import { type ReactNode, useId } from "react";
import type { Named } from "../../lib/vocabularies.ts";

/** Choices of a view. It is sent as an address, so that what is shown can be linked to, and needs no script. */
export function ViewForm({
  action,
  label,
  submit,
  children,
}: {
  action: string;
  label: string;
  submit: string;
  children: ReactNode;
}) {
  return (
    <form className="view-form" method="get" action={action} aria-label={label}>
      {children}
      <button type="submit">{submit}</button>
    </form>
  );
}

/** One of several values; the first choice is none of them. */
export function SelectField({
  name,
  label,
  value,
  empty,
  choices,
}: {
  name: string;
  label: string;
  value: string | undefined;
  /** Name of the choice of none; without it one has to be chosen. */
  empty?: string;
  choices: readonly Named[];
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value ?? ""}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A few words, with a hint of what they may be. */
export function TextField({
  name,
  label,
  hint,
  value,
  pattern,
}: {
  name: string;
  label: string;
  hint?: string;
  value: string | undefined;
  pattern?: string;
}) {
  const id = useId();
  const described = hint ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        pattern={pattern}
        aria-describedby={described}
        autoComplete="off"
      />
      {hint && (
        <span id={described} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

/** Something that holds or does not. */
export const CheckField = ({ name, label, checked }: { name: string; label: string; checked: boolean }) => (
  <label className="field-check">
    <input type="checkbox" name={name} value="true" defaultChecked={checked} /> <span>{label}</span>
  </label>
);
