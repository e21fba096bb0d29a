/**
 * The one converter of offsets. The server counts code points, JavaScript counts UTF-16 units: an emoji is one of the
 * former and two of the latter. Everything else on this page counts UTF-16 units.
 */

/**
 * @param {string} text
 * @returns {(points: number) => number} from an offset in code points to one in UTF-16 units
 */
export function toUnits(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (points) => Math.min(points, text.length);
  /** @type {number[]} */
  const units = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (points) => units[Math.min(points, units.length - 1)];
}

/**
 * A text that can be sent: a lone half of a surrogate pair becomes U+FFFD, which has the same length.
 *
 * @param {string} text
 * @returns {string}
 */
export function wellFormed(text) {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : "\ufffd"));
}
