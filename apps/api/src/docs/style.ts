/** The one style sheet of the API's own pages: system fonts, two colour schemes, no picture. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#555;--line:#ccc;--mark:#0b5394;--tint:#f4f4f2}
@media (prefers-color-scheme:dark){:root{--ink:#eaeaea;--paper:#161616;--soft:#b0b0b0;--line:#444;--mark:#8ab8f0;--tint:#222}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
a{color:var(--mark)}
h1{font-size:1.7rem;line-height:1.2}
h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0}
code,pre,textarea,.method{font-family:ui-monospace,monospace;font-size:.9em}
pre{overflow:auto;max-height:30rem;padding:.75rem;background:var(--tint);border:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
nav ul{columns:14rem;padding-left:1.2rem}
details{border:1px solid var(--line);margin:.6rem 0}
summary{padding:.6rem .75rem;cursor:pointer}
summary h3{display:inline;font-weight:400}
code,a,li,p{overflow-wrap:anywhere}
.inside{padding:0 .75rem .75rem}
.method{font-weight:700;text-transform:uppercase;margin-right:.5rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
td:first-child{white-space:nowrap}
td:last-child{min-width:9rem}
th{overflow-wrap:normal}
label{display:block;margin:.5rem 0}
input,textarea,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);padding:.35rem .5rem;max-width:100%}
label input,label textarea,label select{display:block;width:26rem;max-width:100%}
textarea{min-height:8rem}
button{cursor:pointer;margin:.5rem 0}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.soft{color:var(--soft)}
`;
