import type { Edition } from "../lib/edition.ts";
import { hanSheetAddress } from "../lib/han-font.ts";

/**
 * The style sheet of the packaged Chinese font, for readers whose system has none; it stands behind what it is for, so that
 * nothing waits for it. In the Chinese edition the frame of the page has it already; elsewhere `text` is what stands in Chinese,
 * and the script `reading` calls for the font when all else has come.
 */
export function HanFont({ edition, text }: { edition: Edition; text?: string }) {
  const isFrame = text === undefined;
  if (isFrame !== (edition.language === "zh")) return null;
  const address = hanSheetAddress(text);
  if (!address) return null;
  if (isFrame) return <link rel="stylesheet" href={address} />;
  return (
    <>
      <link rel="stylesheet" href={address} media="print" data-late="" />
      <noscript>
        <link rel="stylesheet" href={address} />
      </noscript>
    </>
  );
}
