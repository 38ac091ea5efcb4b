export { readXml } from "./read-xml.ts";
