/**
 * Ranges of a text that changes under them. An answer of the server is about the text as it was; until the next one
 * comes, what it found moves along with the typing.
 *
 * @typedef {import("./wire.js").Range} Range
 * @typedef {{ start: number, end: number, length: number }} Change `length` units stand where `start` to `end` was
 */

/**
 * The smallest change that leads from one text to the other, and cuts no emoji in half.
 *
 * @param {string} before
 * @param {string} after
 * @returns {Change}
 */
export function changeBetween(before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (/[\ud800-\udbff]/.test(before.charAt(head - 1))) head -= 1;
  if (tail > 0 && /[\udc00-\udfff]/.test(before.charAt(before.length - tail))) tail -= 1;
  return { start: head, end: before.length - tail, length: after.length - tail - head };
}

/**
 * Where a range stands after a change, or null if the change went into it. What is typed right before or behind it
 * leaves it alone.
 *
 * @template {Range} T
 * @param {T} range
 * @param {Change} change
 * @returns {T | null}
 */
export function shifted(range, change) {
  if (change.start >= range.end) return range;
  if (change.end > range.start) return null;
  const by = change.length - (change.end - change.start);
  return { ...range, start: range.start + by, end: range.end + by };
}

/**
 * @template {Range} T
 * @param {readonly T[]} ranges
 * @param {Change} change
 * @returns {T[]} those that the change did not touch, moved along
 */
export function allShifted(ranges, change) {
  return ranges.flatMap((range) => shifted(range, change) ?? []);
}

/**
 * Ranges that overlap, cut into pieces that do not.
 *
 * @template {Range} T
 * @param {string} text
 * @param {readonly T[]} ranges
 * @returns {{ text: string, covers: T[] }[]} the whole text; each piece with all ranges that cover it
 */
export function pieces(text, ranges) {
  const inside = ranges.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const at = [...cuts].sort((one, other) => one - other);
  return at.slice(1).map((end, index) => ({
    text: text.slice(at[index], end),
    covers: inside.filter((range) => range.start <= at[index] && range.end >= end),
  }));
}
