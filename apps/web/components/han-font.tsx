import type { Edition } from "../lib/edition.ts";
import { hanSheetAddress } from "../lib/han-font.ts";

/**
 * The style sheet of the packaged Chinese font, for readers whose system has none; it stands behind what it is for, so that
 * nothing waits for it. In the Chinese edition the frame of the page has it already; elsewhere `text` is what stands in Chinese.
 * A short page is all there before its first paint, which the sheet would hold up: there the script `reading` calls for it when
 * all else has come. A long one is painted before its end is read, and to lay it out twice would cost more.
 */
export function HanFont({
  edition,
  text,
  isShort = false,
}: {
  edition: Edition;
  text?: string;
  isShort?: boolean;
}) {
  const isFrame = text === undefined;
  if (isFrame !== (edition.language === "zh")) return null;
  const address = hanSheetAddress(text);
  if (!address) return null;
  if (!isShort) return <link rel="stylesheet" href={address} />;
  return (
    <>
      <link rel="stylesheet" href={address} media="print" data-late="" />
      <noscript>
        <link rel="stylesheet" href={address} />
      </noscript>
    </>
  );
}
