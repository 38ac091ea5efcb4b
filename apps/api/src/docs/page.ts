import { html } from "hono/html";
import type { Html } from "./html.ts";

/** A page of the API itself: one style sheet, nothing from elsewhere. */
export const page = (title: string, body: Html, script?: string): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Concordance API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
${body}
${script === undefined ? "" : html`<script src="${script}" defer></script>`}
</body>
</html>
`;
