const spoken = (text: string | null | undefined): boolean => (text ?? "").trim() !== "";

const labelled = (element: Element): boolean => {
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/u) ?? [];
  return ids.some((id) => spoken(element.ownerDocument.getElementById(id)?.textContent));
};

/** It has words of its own. */
export const said = (element: Element): boolean => spoken(element.textContent);

/** It has a name: by a label, by other words of the page or, where its role is named by content, by its own words. */
export const named = (element: Element): boolean =>
  spoken(element.getAttribute("aria-label")) ||
  labelled(element) ||
  (!/^(?:nav|section|aside|table|form|search|svg)$/u.test(element.localName) && said(element));

/** A field has a label that says something. */
export function fieldNamed(field: Element): boolean {
  const around = field.closest("label");
  const label = around ?? field.ownerDocument.querySelector(`label[for="${field.id}"]`);
  return spoken(field.getAttribute("aria-label")) || said(label ?? field);
}

/** It holds an element that says something. */
export const holding =
  (selector: string) =>
  (element: Element): boolean => {
    const inner = element.querySelector(selector);
    return inner !== null && said(inner);
  };

/** A table says what it shows: by its caption, by the name of the frame that it is scrolled in, or by what opens it. */
export function captioned(table: Element): boolean {
  if (holding("caption")(table)) return true;
  const frame = table.closest("[aria-label], [aria-labelledby], details");
  return frame !== null && (named(frame) || holding("summary")(frame));
}

/** A head says what it is the head of. */
export const scoped = (head: Element): boolean =>
  /^(?:col|row|colgroup|rowgroup)$/u.test(head.getAttribute("scope") ?? "") && said(head);

/** A link leads somewhere and has a name. */
export const leads = (link: Element): boolean =>
  /^(?:https?:|\/|#.|\?)/u.test(link.getAttribute("href") ?? "") && named(link);

/** It tells its language, and the direction in which it is read. */
export const tongued = (element: Element): boolean =>
  spoken(element.getAttribute("lang")) && spoken(element.getAttribute("dir"));

/** A drawing is hidden from who does not see it, because words beside it say the same; or it has a name. */
export const drawn = (drawing: Element): boolean =>
  drawing.getAttribute("aria-hidden") === "true" ||
  drawing.closest("[aria-hidden=true]") !== null ||
  (drawing.getAttribute("role") === "img" && named(drawing));

/** It is a list, or stands in one, so that its length is told. */
export const listed = (element: Element): boolean => element.closest("ul, ol, dl") !== null;

/** It is reached with the keyboard. */
export const reached = (element: Element): boolean => element.getAttribute("tabindex") === "0";
