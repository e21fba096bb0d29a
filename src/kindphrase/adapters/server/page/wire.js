/**
 * What the server answers, as this page uses it: the report of the wire format, its offsets in UTF-16 units.
 *
 * @typedef {{ start: number, end: number }} Range half-open
 * @typedef {Range & { label: string }} Slot a blank; a range of the text of its suggestion
 * @typedef {Range & {
 *   text: string,
 *   applicability: "complete" | "needs-input" | "advice",
 *   frame: string,
 *   feeling: string | null,
 *   alternatives: string[],
 *   slots: Slot[],
 *   why: string,
 * }} Suggestion
 * @typedef {Range & {
 *   rule: string,
 *   fingerprint: string,
 *   severity: 1 | 2 | 3,
 *   text: string,
 *   message: string,
 *   why: string,
 *   question: string,
 *   advice: string,
 *   suggestions: Suggestion[],
 * }} Finding
 * @typedef {Range & { kind: string, text: string }} Recognition
 * @typedef {Range & { code: string, message: string }} Note
 * @typedef {Range & { text: string }} Edit
 * @typedef {{
 *   schema_version: string,
 *   text: string,
 *   findings: Finding[],
 *   recognitions: Recognition[],
 *   notes: Note[],
 *   edits: Edit[],
 * }} Report
 * @typedef {{ text: string, slots: (Slot & { number: number })[], report: Report }} Rewriting
 */

import { toUnits } from "./offsets.js";

/** The version of the wire format that this page was written for. */
export const SCHEMA_VERSION = "1";

/**
 * @param {Report} report as it came, in code points
 * @returns {Report} the same in UTF-16 units
 */
export function readReport(report) {
  const moved = mover(report.text);
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...moved(finding),
      suggestions: finding.suggestions.map((suggestion) => ({
        ...moved(suggestion),
        slots: suggestion.slots.map(mover(suggestion.text)),
      })),
    })),
    recognitions: report.recognitions.map(moved),
    notes: report.notes.map(moved),
    edits: report.edits.map(moved),
  };
}

/**
 * @param {Rewriting} rewriting as it came, in code points
 * @returns {Rewriting} the same in UTF-16 units
 */
export function readRewriting(rewriting) {
  const { text, slots, report } = rewriting;
  return { ...rewriting, slots: slots.map(mover(text)), report: readReport(report) };
}

/** @param {string} text */
function mover(text) {
  const units = toUnits(text);
  /** @type {<T extends Range>(range: T) => T} */
  return (range) => ({ ...range, start: units(range.start), end: units(range.end) });
}
