/** Colours by what they do, for light and dark grounds and for paper; force is told by shape and number, never by them alone. */
export const STYLE = `svg{--ground:#fdfdfc;--ink:#14191d;--soft:#4b565d;--rule:#ccd4d6;--fill:#14313f;background:var(--ground);font-family:system-ui,"Helvetica Neue","Noto Sans","Noto Sans CJK SC","Noto Naskh Arabic",sans-serif}
@media (prefers-color-scheme:dark){svg{--ground:#11171b;--ink:#e9eeef;--soft:#a9b6bb;--rule:#333f46;--fill:#8fcbe6}}
@media print{svg{--ground:#fff;--ink:#000;--soft:#333;--rule:#999;--fill:#14313f}}
text{fill:var(--ink)}.soft{fill:var(--soft)}.rule{stroke:var(--rule);fill:none}.mark{fill:var(--ink)}.hollow{fill:none;stroke:var(--soft);stroke-width:.75}
.line{stroke:var(--ink);fill:none}.s0{fill:var(--fill);fill-opacity:.06}.s1{fill:var(--fill);fill-opacity:.14}.s2{fill:var(--fill);fill-opacity:.24}.s3{fill:var(--fill);fill-opacity:.36}.s4{fill:var(--fill);fill-opacity:.5}
a:focus,a:hover{outline:2px solid var(--ink)}`;
