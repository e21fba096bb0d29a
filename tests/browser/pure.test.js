// What the page works out without a browser: offsets, ranges that move along, suggestions that are filled in.

import assert from "node:assert/strict";
import { test } from "node:test";

const page = new URL("../../src/kindphrase/adapters/server/page/", import.meta.url);
const { toUnits, wellFormed } = await import(new URL("offsets.js", page));
const { readReport, readRewriting } = await import(new URL("wire.js", page));
const { allShifted, changeBetween, pieces, shifted } = await import(new URL("ranges.js", page));
const { edited, feelingIn, filled, withFeeling } = await import(new URL("phrasing.js", page));
const { beside, known, moved, standingAt } = await import(new URL("findings.js", page));

const TEXTS = ["", "plain", "🙂", "a🙂b", "👩‍👩‍👧 you never 🙂🙂 x", "e\u0301\u{10ffff}z", "\ud800 half", "שלום 🙂 you"];

/** A source of numbers that are the same in each run. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test("an offset in code points becomes the one of the same place in UTF-16 units", () => {
  for (const text of TEXTS) {
    const points = [...text];
    const units = toUnits(text);
    for (let at = 0; at <= points.length; at += 1) assert.equal(units(at), points.slice(0, at).join("").length);
  }
});

test("what is sent is well formed, and as long as what was written", () => {
  for (const text of [...TEXTS, "\udc00\ud83d\ude42\ud83d"]) {
    const sent = wellFormed(text);
    assert.equal(sent.length, text.length);
    assert.doesNotMatch(sent, /\p{Surrogate}/u);
    assert.equal([...sent].length, [...text].length);
  }
  assert.equal(wellFormed("a🙂b"), "a🙂b");
});

test("a report is read in UTF-16 units, the blanks of a suggestion in those of its own text", () => {
  const suggestion = { start: 2, end: 5, text: "🙂 when [x]", slots: [{ start: 7, end: 10, label: "x" }] };
  const finding = { start: 2, end: 5, text: "you", suggestions: [suggestion] };
  const text = "🙂 you";
  const range = { start: 2, end: 5 };
  const report = { text, findings: [finding], recognitions: [range], notes: [range], edits: [range] };
  const read = readReport(report);
  for (const each of [...read.findings, ...read.recognitions, ...read.notes, ...read.edits]) {
    assert.equal(text.slice(each.start, each.end), "you");
  }
  const [{ text: own, slots }] = read.findings[0].suggestions;
  assert.equal(own.slice(slots[0].start, slots[0].end), "[x]");
  const { slots: numbered } = readRewriting({ text: own, slots: suggestion.slots, report });
  assert.equal(own.slice(numbered[0].start, numbered[0].end), "[x]");
});

test("a change leads from one text to the other", () => {
  const roll = dice(7);
  const word = () => Array.from({ length: roll(9) }, () => ["a", "b", " ", "🙂", "🙃"][roll(5)]).join("");
  for (let round = 0; round < 500; round += 1) {
    const before = word();
    const start = roll(before.length + 1);
    // what is cut in half here is mended, so that only whole emoji are told apart
    const after = (before.slice(0, start) + word() + before.slice(start + roll(4))).replace(/\p{Surrogate}/gu, "");
    const change = changeBetween(before, after);
    assert.doesNotMatch(before.slice(change.start, change.end), /\p{Surrogate}/u);
    assert.doesNotMatch(after.slice(change.start, change.start + change.length), /\p{Surrogate}/u);
    assert.equal(before.slice(0, change.start) + after.slice(change.start, change.start + change.length) + before.slice(change.end), after);
  }
});

test("a range moves along with what is typed before it, and ends where it is typed into", () => {
  const range = { start: 4, end: 9 };
  assert.deepEqual(shifted(range, { start: 0, end: 0, length: 3 }), { start: 7, end: 12 });
  assert.deepEqual(shifted(range, { start: 4, end: 4, length: 1 }), { start: 5, end: 10 });
  assert.deepEqual(shifted(range, { start: 0, end: 4, length: 0 }), { start: 0, end: 5 });
  assert.equal(shifted(range, { start: 9, end: 12, length: 0 }), range);
  assert.equal(shifted(range, { start: 6, end: 6, length: 1 }), null);
  assert.equal(shifted(range, { start: 2, end: 5, length: 3 }), null);
  assert.deepEqual(allShifted([range, { start: 0, end: 2 }], { start: 3, end: 3, length: 2 }), [
    { start: 6, end: 11 },
    { start: 0, end: 2 },
  ]);
});

test("pieces are the whole text, each with all that covers it", () => {
  const one = { start: 0, end: 6 };
  const other = { start: 4, end: 8 };
  const found = pieces("0123456789", [one, other, { start: 3, end: 3 }, { start: 5, end: 40 }]);
  assert.deepEqual(
    found.map(({ text, covers }) => [text, covers]),
    [
      ["0123", [one]],
      ["45", [one, other]],
      ["67", [other]],
      ["89", []],
    ],
  );
  assert.deepEqual(pieces("", []), []);
});

/** A suggestion, its blanks where the brackets are. */
function suggestion(text, feeling, alternatives = []) {
  const slots = [...text.matchAll(/\[([^\]]*)\]/g)].map(({ 0: { length }, 1: label, index }) => ({
    start: index,
    end: index + length,
    label,
  }));
  return { text, feeling, alternatives, slots };
}

test("the feeling is found behind feel or felt, as a word, outside of blanks", () => {
  const place = (text, feeling) => feelingIn(suggestion(text, feeling))?.start ?? null;
  assert.equal(place("I felt hurt when you hurt me.", "hurt"), 7);
  assert.equal(place("When it hurt, I felt so hurt.", "hurt"), 24);
  assert.equal(place("I was sad and lonely.", "sad"), 6);
  assert.equal(place("Sadly, no.", "sad"), null);
  assert.equal(place("when [sad thing]", "sad"), null);
  assert.equal(place("i felt left out when you left", "left out"), 7);
  assert.equal(place("nothing", null), null);
});

test("another feeling takes its place, and the blanks move along", () => {
  const { text, slots, feeling } = withFeeling(suggestion("🙂 I felt sad when [what happened].", "sad"), "left out");
  assert.equal(text, "🙂 I felt left out when [what happened].");
  assert.equal(text.slice(slots[0].start, slots[0].end), "[what happened]");
  assert.equal(text.slice(feeling.start, feeling.end), "left out");
  assert.equal(withFeeling(suggestion("I FELT SAD.", "sad"), "hurt").text, "I FELT HURT.");
  assert.equal(withFeeling(suggestion("I felt $& sad.", "sad"), "$&").text, "I felt $& $&.");
});

test("blanks are filled in; those that are left open stay where they are", () => {
  const phrase = suggestion("I felt sad when [a] and [b], [c].", null);
  assert.equal(filled(phrase, ["x", "", " yy "]).text, "I felt sad when x and [b], yy.");
  for (const { text, slots } of [filled(phrase, ["long words", "", ""]), filled(phrase, ["", "x"])]) {
    for (const { start, end, label } of slots) assert.equal(text.slice(start, end), `[${label}]`);
  }
  assert.equal(filled(phrase, ["1.", "2.", "3."]).text, "I felt sad when 1. and 2, 3.");
  assert.equal(filled(phrase, ["", "", "and so ..."]).text, "I felt sad when [a] and [b], and so ....");
});

test("edits are made, and known afterwards by their places", () => {
  const edits = [
    { start: 0, end: 3, text: "I" },
    { start: 4, end: 4, text: "now " },
    { start: 8, end: 9, text: "" },
  ];
  const { text, places } = edited("You are here.", edits);
  assert.equal(text, "I now are ere.");
  assert.deepEqual(places.map(({ start, end }) => text.slice(start, end)), ["I", "now ", ""]);
});

/** A finding of two words, to be replaced with the one behind it. */
function finding(start, fingerprint = "f") {
  return { start, end: start + 4, fingerprint, suggestions: [{ start, end: start + 6, text: "I felt …", slots: [] }] };
}

test("the same words twice are two findings; a finding that only moved is the same", () => {
  const [one, other] = known([finding(0), finding(10)]);
  assert.notEqual(one.key, other.key);
  const [later] = known([finding(3)]);
  assert.equal(later.key, one.key);
  assert.equal(later.content, one.content);
});

test("typing into what a suggestion would replace takes the finding away", () => {
  const findings = known([finding(0), finding(10)]);
  assert.deepEqual(moved(findings, { start: 5, end: 5, length: 1 }).map(({ start }) => start), [11]);
  assert.deepEqual(moved(findings, { start: 8, end: 8, length: 2 }).map(({ start }) => start), [0, 12]);
  assert.equal(moved(findings, { start: 8, end: 8, length: 2 })[1].suggestions[0].start, 12);
});

test("going on from the last finding leads to the first", () => {
  const findings = known([finding(0), finding(10)]);
  assert.equal(beside(findings, 4, 1)?.start, 10);
  assert.equal(beside(findings, 14, 1)?.start, 0);
  assert.equal(beside(findings, 10, -1)?.start, 0);
  assert.equal(beside(findings, 0, -1)?.start, 10);
  assert.equal(beside([], 0, 1), undefined);
  assert.equal(standingAt(findings, 12)?.start, 10);
  assert.equal(standingAt(findings, 7), undefined);
});
