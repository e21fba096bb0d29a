/** Putting the message on the clipboard. */

/**
 * @param {HTMLTextAreaElement} area
 * @returns {Promise<boolean>} whether it is there
 */
export async function copyAll(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return copySelected(area);
  }
}

/** The old way, for where the page is not served from this machine and so may not use the clipboard.
 * @param {HTMLTextAreaElement} area */
function copySelected(area) {
  const { selectionStart, selectionEnd } = area;
  const held = document.activeElement;
  area.select();
  const done = document.execCommand("copy");
  area.setSelectionRange(selectionStart, selectionEnd);
  if (held instanceof HTMLElement) held.focus();
  return done;
}
