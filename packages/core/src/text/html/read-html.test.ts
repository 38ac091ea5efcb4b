import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceRange } from "../reading/index.ts";
import { readHtml } from "./read-html.ts";

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
test.each(cases)("%s", (_reason, html, text) => expect(readHtml(html).text).toBe(text));

test("text without markup stays as it is, apart from white space", () => {
  const text = "Veldania und Östmark – 双方同意 – اتفقت";
  expect(readHtml(text).text).toBe(`${text}\n`);
});

const listed: [reason: string, html: string, text: string][] = [
  ["items without a number begin with a dash", "<ul><li>one<li>two</ul>", "- one\n\n- two\n"],
  ["a list counts from its start", "<ol start=3><li>c</li><li>d</li></ol>", "3. c\n\n4. d\n"],
  ["an item's own number goes before the count", "<ol><li value=7>g<li>h</ol>", "7. g\n\n8. h\n"],
  ["a list can count down", "<ol reversed start=2><li>b<li>a</ol>", "2. b\n\n1. a\n"],
  [
    "letters stand in brackets, as texts of instruments print them",
    "<ol type=a><li>x<li>y</ol>",
    "(a) x\n\n(b) y\n",
  ],
  ["Roman figures too", "<ol type=i start=4><li>x</ol>", "(iv) x\n"],
  ["a style tells the kind of number", '<ol style="list-style-type: upper-roman"><li>x</ol>', "I. x\n"],
  ["a marker that the text prints itself is enough", "<ul><li>(a) x<li>• y</ul>", "(a) x\n\n• y\n"],
  [
    "a list in an item has its own count",
    "<ol><li>a<ol type=a><li>b</ol><li>c</ol>",
    "1. a\n\n(a) b\n\n2. c\n",
  ],
  ["an item that opens with another keeps both numbers", "<ol><li><ol type=a><li>b</ol></ol>", "1. (a) b\n"],
  ["an empty item has no marker, yet counts", "<ol><li> <li>b</ol>", "2. b\n"],
  ["paragraphs of one item", "<ul><li><p>a</p><p>b</p></ul>", "- a\n\nb\n"],
];
test.each(listed)("lists: %s", (_reason, html, text) => expect(readHtml(html).text).toBe(text));

const PROSE = "Veldania and Ostmark agree to keep machines under the control of people. ";
const OTHER = "The Lakes Union prints a weekly letter about its weirs, gates and harbours for anybody. ";

const chosen: [reason: string, html: string, text: string][] = [
  ["main goes before what stands around it", `<div>${OTHER}</div><main>${PROSE}</main>`, `${PROSE.trim()}\n`],
  ["the role is as good as the element", `<p>${OTHER}</p><div role=main>${PROSE}</div>`, `${PROSE.trim()}\n`],
  [
    "an article, where no main is marked",
    `<p>${OTHER}</p><article>${PROSE.repeat(2)}</article>`,
    `${PROSE.repeat(2).trim()}\n`,
  ],
  [
    "teasers of other articles are not the text",
    `<article>a</article><article>b</article><div><p>${PROSE}</p></div>`,
    `${PROSE.trim()}\n`,
  ],
  ["an empty main is none", `<main> </main><div><p>${PROSE}</p></div>`, `${PROSE.trim()}\n`],
  [
    "the densest block, where nothing is marked; links and labels weigh nothing",
    `<div><a href=/a>${OTHER}</a></div><div><div>Menu</div><div><p>${PROSE}</p><p>They act.</p></div></div>`,
    `${PROSE.trim()}\n\nThey act.\n`,
  ],
  [
    "the title above the block stays",
    `<h1>Aims</h1><div>Menu</div><div><p>${PROSE}</p></div>`,
    `Aims\n\n${PROSE.trim()}\n`,
  ],
  [
    "the title in a header of the text stays",
    `<main><header><h1>Aims</h1></header><p>${PROSE}</p></main>`,
    `Aims\n\n${PROSE.trim()}\n`,
  ],
];
test.each(chosen)("the page's own text: %s", (_reason, html, text) => expect(readHtml(html).text).toBe(text));

const dropped: [reason: string, html: string][] = [
  [
    "a cookie banner by its class",
    '<div class="gov-cookieBanner"><p>We set files on your machine.</p></div>',
  ],
  ["breadcrumbs by their id", "<ol id=breadcrumbs><li>Home<li>News</ol>"],
  ["a phase banner", "<div class=x-phase-banner>beta</div>"],
  ["related links", '<div class="related-content"><a href=/b>More</a></div>'],
  ["a share bar", '<ul class="share-buttons"><li>Post</ul>'],
  ["what only screen readers say", "<span class=sr-only>opens a window</span>"],
  ["a hidden element", "<p hidden>draft</p>"],
  ["an element that its style hides", '<p style="color:red; display: none">draft</p>'],
  ["an element hidden from everybody but eyes", "<span aria-hidden=true>¶</span>"],
  ["navigation by its role", "<div role=navigation>Next</div>"],
  ["the mark of a note", '<sup><a href="#n1">1</a></sup>'],
  ["the mark of a note, the other way round", '<a href="#n1"><sup>1</sup></a>'],
  ["the notes", '<div role="doc-endnotes"><p>1. See the annex.</p></div>'],
  ["a form's controls", "<button>Send</button><select><option>A</select>"],
];
test.each(dropped)("left out: %s", (_reason, html) => {
  expect(readHtml(`<p>${PROSE}${html}</p><p>They act.</p>`).text).toBe(`${PROSE.trim()}\n\nThey act.\n`);
});

const kept: [reason: string, html: string, text: string][] = [
  [
    "a section whose name only sounds like furniture",
    `<h2 id="social-media">Aims</h2><p>${PROSE}</p>`,
    `Aims\n\n${PROSE.trim()}\n`,
  ],
  [
    "the text itself, though its class sounds so",
    `<div class="related-content"><p>${PROSE}</p></div>`,
    `${PROSE.trim()}\n`,
  ],
  [
    "a page whose body hides nothing but says so",
    `<body class="cookie-banner-shown"><p>${PROSE}</p>`,
    `${PROSE.trim()}\n`,
  ],
  [
    "a page that was saved behind an open dialog",
    `<div aria-hidden=true><main><p>${PROSE}</p></main></div>`,
    `${PROSE.trim()}\n`,
  ],
  ["raised letters of a word", "<p>the 1<sup>st</sup> day</p>", "the 1st day\n"],
  ["lines of preformatted text", "<pre>They\nagree.\n\nThey act.</pre>", "They\nagree.\n\nThey act.\n"],
  ["two breaks in a row part paragraphs", "a<br>\n<br>b", "a\n\nb\n"],
  ["an empty paragraph that a no-break space fills is none", "<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb\n"],
  ["a line that a no-break space fills is empty", "a<br>&nbsp;<br>b", "a\n\nb\n"],
  ["soft hyphens and zero-width spaces part no word", "inter&shy;oper&#x200B;able", "interoperable\n"],
  [
    "an inline element that crosses a block leaves the block open",
    "<div><b><p>a</b> b</p>c</div>",
    "a b\n\nc\n",
  ],
];
test.each(kept)("kept: %s", (_reason, html, text) => expect(readHtml(html).text).toBe(text));

test("a saved page of a government gives what the government says on it", () => {
  const page = readFileSync(new URL("./fixtures/page.html.txt", import.meta.url), "utf8");
  expect(readHtml(page).text.trimEnd().split("\n\n")).toEqual([
    "Compact of the\u00A0Lakes",
    "Veldania and Ostmark met at Halden on 4 May\u00A02031.",
    "Aims",
    "The two sides agree on the aims below:",
    "(a) to test their systems & share what they learn;",
    "(b) to protect children:",
    "- at school;",
    "- at home.",
    "Terms",
    "A weir is a gate.",
    "Year Task",
    "2032 Review",
    "They will meet again.",
  ]);
});

describe("the way back to the source", () => {
  const html = "<h1>Aims</h1>\n<ol><li>They &amp; we&nbsp;<b>agree</b> &notin; to  act.</ol>";
  const { text, offsets } = readHtml(html);
  const source = (words: string) => {
    const start = text.indexOf(words);
    return offsets && html.slice(...sourceRange(offsets, [start, start + words.length]));
  };

  const cases: [reason: string, words: string, expected: string][] = [
    ["words are themselves", "Aims", "Aims"],
    ["an entity is what it is written as", "&", "&amp;"],
    ["white space of any length", "to act", "to  act"],
    ["tags inside a range are in it", "we\u00A0agree", "we&nbsp;<b>agree"],
    ["a number that the list gives has no source: the next word's stands for it", "1. They", "They"],
  ];
  test.each(cases)("%s", (_reason, words, expected) => expect(source(words)).toBe(expected));
});
