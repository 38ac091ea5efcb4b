import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { ForceSign } from "../components/force-mark.tsx";
import type { Card } from "./cards.ts";

const FONTS = "node_modules/@fontsource";
const INK = "#14191d";
const MARK = "#14313f";
const TITLE_MAX = 220;

const font = async (name: string, file: string, weight: 400 | 600) => ({
  name,
  weight,
  data: await readFile(join(process.cwd(), FONTS, file)),
});

/** Fonts are read once. */
let fonts: Promise<Awaited<ReturnType<typeof font>>[]> | undefined;
const ourFonts = () => {
  fonts ??= Promise.all([
    font("Serif", "source-serif-4/files/source-serif-4-latin-400-normal.woff", 400),
    font("Serif", "source-serif-4/files/source-serif-4-latin-600-normal.woff", 600),
    font("Sans", "source-sans-3/files/source-sans-3-latin-400-normal.woff", 400),
  ]);
  return fonts;
};

const short = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, text.lastIndexOf(" ", max))} …` : text;

const sizeFor = (title: string): number => (title.length > 120 ? 44 : title.length > 60 ? 54 : 68);

const COLUMN = { display: "flex", flexDirection: "column" } as const;

/** A card as a picture of 1200 × 630 points: the same bytes for the same record. */
export async function cardImage({ kicker, title, foot, force }: Card): Promise<ImageResponse> {
  const words = short(title, TITLE_MAX);
  return new ImageResponse(
    <div
      style={{
        ...COLUMN,
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "56px 72px",
        background: "#fdfdfc",
        color: INK,
        borderTop: `20px solid ${MARK}`,
        fontFamily: "Serif",
      }}
    >
      <div style={{ ...COLUMN, gap: 28 }}>
        <div
          style={{
            display: "flex",
            alignItems: "center",
            gap: 20,
            fontFamily: "Sans",
            fontSize: 32,
            color: MARK,
          }}
        >
          {force && (
            <div style={{ display: "flex", width: 86, height: 32 }}>
              <ForceSign family={force.family} strength={force.strength} colour={MARK} />
            </div>
          )}
          <div>{kicker}</div>
        </div>
        <div style={{ fontSize: sizeFor(words), lineHeight: 1.2 }}>{words}</div>
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", gap: 48, alignItems: "flex-end" }}>
        <div
          style={{
            display: "flex",
            flex: 1,
            fontFamily: "Sans",
            fontSize: 26,
            color: "#4b565d",
            lineHeight: 1.35,
          }}
        >
          {short(foot, 150)}
        </div>
        <div style={{ fontSize: 40, fontWeight: 600 }}>Concordance</div>
      </div>
    </div>,
    {
      width: 1200,
      height: 630,
      fonts: await ourFonts(),
      headers: { "Cache-Control": "public, max-age=86400" },
    },
  );
}
