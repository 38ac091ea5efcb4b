/** Style of the page that `extract --format html` writes. Strength shows in the line under the words, not in a colour alone. */
export const STYLE = `
:root { color-scheme: light dark; font: 1.05rem/1.6 Georgia, "Noto Serif", serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
.text section { white-space: pre-wrap; overflow-wrap: anywhere; margin-block: 1rem; }
.text section:empty { display: none; }
.place, .force, table { font-family: system-ui, sans-serif; font-size: .8rem; }
.place { margin: 0; opacity: .75; }
mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .25em; }
.strength-0 { text-decoration-style: dotted; }
.strength-1 { text-decoration-style: dashed; }
.strength-2 { text-decoration-style: solid; }
.strength-3 { text-decoration-style: double; }
.strength-4 { text-decoration-thickness: .2em; }
.force { white-space: nowrap; border: 1px solid; border-radius: .2rem; padding: 0 .3rem; margin-inline-end: .3rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid; }
thead th { white-space: nowrap; }
:target { outline: 2px solid; outline-offset: 2px; }
a { color: inherit; }
`;
