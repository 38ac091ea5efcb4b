/** Copies the text before it. It is seen only where scripts run and the browser lets a page copy; its place is kept. */
export function CopyButton({ words }: { words: { readonly copy: string; readonly copied: string } }) {
  return (
    <button type="button" className="copy" data-copied={words.copied}>
      <span aria-live="polite">{words.copy}</span>
    </button>
  );
}
