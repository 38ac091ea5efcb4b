const SET = /--([a-z]{1,20}):([^;{}]{1,40})/gu;
const USED = /var\(--([a-z]{1,20})\)/gu;
const CONDITIONAL = /@media[^{]{1,60}\{[^{}]{1,40}\{[^{}]{0,400}\}\}/gu;

/**
 * A figure whose colours are written out, those of the light theme, for what knows no variables of style sheets; and the colour
 * of its ground.
 *
 * @example plainColours("<style>svg{--ink:#111}text{fill:var(--ink)}</style>").svg // "<style>svg{--ink:#111}text{fill:#111}</style>"
 */
export function plainColours(svg: string): { readonly svg: string; readonly ground: string } {
  const light = svg.replace(CONDITIONAL, "");
  const colours = new Map([...light.matchAll(SET)].map(([, name = "", colour = ""]) => [name, colour]));
  return {
    svg: light.replace(USED, (whole, name: string) => colours.get(name) ?? whole),
    ground: colours.get("ground") ?? "#fff",
  };
}
