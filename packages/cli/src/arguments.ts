import { InvalidArgumentError } from "commander";

/** Languages that texts are read in. They are named here, so that a call is understood before the core is loaded. */
export const LANGUAGES = ["en", "fr", "es", "zh", "ru", "ar"];

const MOST = 100;

/** A whole number from 1 to 100, as a call gives it. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,3}$/u.test(text) || number < 1 || number > MOST) {
    throw new InvalidArgumentError(`Use a number from 1 to ${MOST}.`);
  }
  return number;
}
