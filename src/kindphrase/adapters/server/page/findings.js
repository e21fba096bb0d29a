/**
 * The findings as they are known now. Between two answers they move along with the typing; one that was typed into is
 * gone from the message at once, and its card waits for the next answer.
 *
 * @typedef {import("./wire.js").Finding} Finding
 * @typedef {Finding & { key: string, content: string }} Known `key` names the same finding from answer to answer, and
 *   `content` is the same while nothing but its place has changed
 */

import { shifted } from "./ranges.js";

/**
 * @param {readonly Finding[]} findings of a report
 * @returns {Known[]}
 */
export function known(findings) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return findings.map((finding) => {
    const nth = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, nth + 1);
    return { ...finding, key: `${finding.fingerprint}-${nth}`, content: contentOf(finding) };
  });
}

/** @param {Finding} finding */
function contentOf(finding) {
  const suggestions = finding.suggestions.map((each) => ({ ...each, start: 0, end: 0 }));
  return JSON.stringify({ ...finding, start: 0, end: 0, suggestions });
}

/**
 * @param {readonly Known[]} findings
 * @param {import("./ranges.js").Change} change
 * @returns {Known[]} those whose words, and whose words to be replaced, the change left alone
 */
export function moved(findings, change) {
  return findings.flatMap((finding) => {
    const here = shifted(finding, change);
    const suggestions = finding.suggestions.flatMap((each) => shifted(each, change) ?? []);
    return here && suggestions.length === finding.suggestions.length ? { ...here, suggestions } : [];
  });
}

/**
 * Where to go next from a place in the message: to the finding behind it, and from the last to the first.
 *
 * @param {readonly Known[]} findings in order
 * @param {number} at
 * @param {1 | -1} step
 * @returns {Known | undefined}
 */
export function beside(findings, at, step) {
  return step > 0
    ? (findings.find(({ start }) => start >= at) ?? findings[0])
    : (findings.findLast(({ end }) => end <= at) ?? findings.at(-1));
}

/**
 * @param {readonly Known[]} findings
 * @param {number} at
 * @returns {Known | undefined} the finding that stands there
 */
export function standingAt(findings, at) {
  return findings.find(({ start, end }) => start <= at && at <= end);
}
