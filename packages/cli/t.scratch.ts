import { readPdf } from "./src/files/pdf/read-pdf.ts";
import { readFileSync } from "node:fs";
const t=performance.now();
const r=await readPdf(new Uint8Array(readFileSync(process.argv[2])));
console.log(r.ok ? r.value.text : r, performance.now()-t);
