/**
 * What a person makes of a suggestion before it is put in: another feeling, and words for the blanks. All plain values.
 *
 * @typedef {import("./wire.js").Range} Range
 * @typedef {import("./wire.js").Slot} Slot
 * @typedef {import("./wire.js").Suggestion} Suggestion
 * @typedef {import("./wire.js").Edit} Edit
 * @typedef {{ text: string, slots: Slot[] }} Phrase
 */

import { allShifted } from "./ranges.js";

/**
 * Where the feeling stands in a suggestion: behind "feel" or "felt" if it does so anywhere, never inside a blank.
 *
 * @param {Suggestion} suggestion
 * @returns {Range | null}
 */
export function feelingIn({ text, feeling, slots }) {
  if (!feeling) return null;
  const word = feeling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "giu"))]
    .map(({ index }) => ({ start: index, end: index + feeling.length }))
    .filter(({ start, end }) => !slots.some((slot) => slot.start < end && start < slot.end));
  return found.find(({ start }) => /\bfe(?:el|lt)\s+(?:\S+\s+)?$/i.test(text.slice(0, start))) ?? found[0] ?? null;
}

/**
 * The suggestion with another feeling in its place. All capitals stay all capitals.
 *
 * @param {Suggestion} suggestion
 * @param {string} feeling
 * @returns {Phrase & { feeling: Range | null }}
 */
export function withFeeling(suggestion, feeling) {
  const place = feelingIn(suggestion);
  const { text, slots } = suggestion;
  if (!place) return { text, slots, feeling: null };
  const old = text.slice(place.start, place.end);
  const loud = old.length > 1 && old === old.toUpperCase() && old !== old.toLowerCase();
  const word = loud ? feeling.toUpperCase() : feeling;
  return {
    text: text.slice(0, place.start) + word + text.slice(place.end),
    slots: allShifted(slots, { ...place, length: word.length }),
    feeling: { start: place.start, end: place.start + word.length },
  };
}

/**
 * Words in the blanks. A blank that was given nothing stays as it is.
 *
 * @param {Phrase} phrase
 * @param {readonly string[]} words one for each slot, in order
 * @returns {Phrase} with the slots that are still open
 */
export function filled(phrase, words) {
  let { text } = phrase;
  /** @type {Slot[]} */
  let open = [];
  for (const [index, slot] of [...phrase.slots.entries()].reverse()) {
    const word = fitting((words[index] ?? "").trim(), text.slice(slot.end));
    if (word === "") {
      open = [slot, ...open];
    } else {
      text = text.slice(0, slot.start) + word + text.slice(slot.end);
      open = allShifted(open, { start: slot.start, end: slot.end, length: word.length });
    }
  }
  return { text, slots: open };
}

/** A blank in the middle of a sentence needs no full stop of its own. */
function fitting(/** @type {string} */ word, /** @type {string} */ behind) {
  return /^[.?!,;]/.test(behind) ? word.replace(/(?<!\.)\.$/, "") : word;
}

/**
 * A text with edits made, and where they stand in it afterwards.
 *
 * @param {string} text
 * @param {readonly Edit[]} edits in order, not overlapping
 * @returns {{ text: string, places: Range[] }}
 */
export function edited(text, edits) {
  let after = "";
  let at = 0;
  const places = [];
  for (const { start, end, text: put } of edits) {
    after += text.slice(at, start);
    places.push({ start: after.length, end: after.length + put.length });
    after += put;
    at = end;
  }
  return { text: after + text.slice(at), places };
}
