import type { XmlElement } from "@concordance/core";

/** The name of an element or attribute without its prefix, which a writer may choose. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const nameOf = (element: XmlElement): string => localName(element.name);

export const childrenOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== "string");

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenOf(element).find((one) => nameOf(one) === name);

export const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? childrenOf(element).filter((one) => nameOf(one) === name) : [];

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element && Object.entries(element.attributes).find(([key]) => localName(key) === name)?.[1];
}

/** The value of a child that carries one, as most properties of Word do. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), "val");

/** A property that is on where it stands, unless it says otherwise. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !/^(?:0|false|off)$/u.test(attribute(property, "val") ?? "1");
}

export const wholeOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : undefined;
