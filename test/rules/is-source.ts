const fileName = /\.(?:txt|md|pdf|docx?|pptx?|xlsx?|od[tps]|html?|csv|json|jpe?g|png|zip)$/i;
const date =
  /^(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d{2}$/;

/** Whether a source can be found again: an address, or a piece's outlet, title and date with commas between them. */
export function isSource(source: string): boolean {
  if (/^https?:\/\/\S+$/.test(source)) return URL.canParse(source);
  const parts = source.split(", ");
  return parts.length >= 3 && date.test(parts.at(-1)!) && !parts.some((part) => fileName.test(part));
}
