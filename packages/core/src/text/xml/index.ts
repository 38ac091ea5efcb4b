export { readXml } from "./read-xml.ts";
export { parseXml, type XmlElement } from "./tree.ts";
