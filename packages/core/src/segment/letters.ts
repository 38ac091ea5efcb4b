import { letterValue, readDigits, readHan, romanValue } from "./numerals.ts";
import type { Words } from "./words.ts";

const LATIN = "abcdefghijklmnopqrstuvwxyz";
/** Cyrillic letters that stand for the Latin ones they look like, where a list was typed on the wrong keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x" };

/** What letters or digits that number something say. */
export interface Letters {
  readonly value: number;
  readonly roman: number;
  readonly style: "lower" | "upper" | "han" | "roman" | "digit";
}

function otherLetters(word: string, words: Words): Letters | undefined {
  const letters = word.replaceAll(/[\s\u0640]/gu, "");
  const alphabet = words.letters.find((order) => order.includes(letters.charAt(0)));
  if (alphabet === undefined || letters === "") return undefined;
  const value = letterValue(letters, alphabet);
  const latin = LOOKALIKES[letters];
  if (value === 0) return undefined;
  return { style: "lower", value: latin ? letterValue(latin, LATIN) : value, roman: 0 };
}

function latinLetters(word: string): Letters | undefined {
  const roman = romanValue(word);
  const value = letterValue(word.toLowerCase(), LATIN);
  if (word === word.toLowerCase()) return value + roman > 0 ? { style: "lower", value, roman } : undefined;
  if (word !== word.toUpperCase()) return undefined;
  if (roman > 0 && (word.length > 1 || "IVX".includes(word))) return { style: "roman", value: roman, roman };
  return value > 0 ? { style: "upper", value, roman: 0 } : undefined;
}

/** What stands between brackets, or before one: a number, a letter, a Roman or Chinese numeral. */
export function lettersOf(word: string, words: Words): Letters | undefined {
  const code = word.charCodeAt(0);
  const digits = readDigits(word, 0, word.length, 3);
  if (digits) {
    return digits.end === word.length ? { style: "digit", value: digits.value, roman: 0 } : undefined;
  }
  if (code > 0x2000) {
    const han = readHan(word, 0, word.length);
    if (han) return han.end === word.length ? { style: "han", value: han.value, roman: 0 } : undefined;
  }
  return code > 0x7a ? otherLetters(word, words) : latinLetters(word);
}
