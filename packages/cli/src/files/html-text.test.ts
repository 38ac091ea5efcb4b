import { expect, test } from "vitest";
import { htmlToText } from "./html-text.ts";

const cases: [reason: string, html: string, text: string][] = [
  [
    "blocks are paragraphs",
    "<h1>Aims</h1><p>They agree.</p><p>They act.</p>",
    "Aims\n\nThey agree.\n\nThey act.\n",
  ],
  ["inline tags do not part a word", "co<b>oper</b>ate", "cooperate\n"],
  ["white space of the source is one space", "They\n\t <i> agree</i>\r\n now", "They agree now\n"],
  ["white space at the edge of a block is none", "<p> a </p> <p> b </p>", "a\n\nb\n"],
  ["a break is a line, cells are words", "a<br>b<table><tr><td>c<td>d</table>", "a\nb\n\nc d\n"],
  ["entities are characters", "a &lt;b&gt; &#x41;&#66; &eacute;&amp;", "a <b> AB é&\n"],
  ["no-break spaces are kept as they are", "Article&nbsp;3", "Article\u00A03\n"],
  ["scripts and styles are not read", "a<script>if (1<2) x('<p>')</script><style>p{}</style>b", "ab\n"],
  [
    "what frames the page is dropped",
    "<title>t</title><header>h</header><nav>n</nav><p>a</p><footer>f</footer>",
    "a\n",
  ],
  ["nested frames close one by one", "<nav>n<nav>m</nav>n</nav>a", "a\n"],
  ["a frame that is never closed ends where the page's own text begins", "<nav>n<main>a</main>", "a\n"],
  ["tags in capitals", "<SCRIPT>x</SCRIPT><P>a</P><BR>b", "a\n\nb\n"],
  ["comments and declarations are not read", "<!doctype html><!-- no --><p>a<!-- b -->c", "ac\n"],
  ["broken tags are read as far as they go", "a < b <", "a < b <\n"],
  ["closing what was not open changes nothing", "</p></nav></script>a", "a\n"],
  ["nothing is nothing", "", ""],
];
test.each(cases)("%s", (_reason, html, text) => expect(htmlToText(html)).toBe(text));

test("text without markup stays as it is, apart from white space", () => {
  const text = "Veldania und Östmark – 双方同意 – اتفقت";
  expect(htmlToText(text)).toBe(`${text}\n`);
});
