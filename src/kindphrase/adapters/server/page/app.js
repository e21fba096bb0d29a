/**
 * The page as a whole: what is known of the message, and what happens when a person does something.
 *
 * @typedef {import("./wire.js").Report} Report
 * @typedef {import("./phrasing.js").Phrase} Phrase
 * @typedef {import("./findings.js").Known} Known
 */

import { Announcer } from "./announcing.js";
import { Blanks } from "./blanks.js";
import { Cards } from "./cards.js";
import { Checking } from "./checking.js";
import { byId, counted } from "./dom.js";
import { Editor } from "./editor.js";
import { beside, known, moved, standingAt } from "./findings.js";
import { Margin } from "./margin.js";
import { wellFormed } from "./offsets.js";
import { preferences } from "./preferences.js";
import { allShifted } from "./ranges.js";
import { Tools } from "./tools.js";
import { TroubleView } from "./trouble.js";

/** Whether the cards stand beside the message, and not below it. */
const BESIDE = matchMedia("(min-width: 56.01rem)");

export class App {
  constructor() {
    this.chosen = preferences();
    /** @type {Report | null} the last answer */
    this.report = null;
    /** @type {Known[]} */
    this.findings = [];
    /** @type {Map<string, string>} fingerprints of what is to stay, with the words */
    this.left = new Map();
    /** @type {import("./wire.js").Range[]} what was put in just now */
    this.fresh = [];
    this.announcer = new Announcer(byId("done", HTMLElement), byId("standing", HTMLElement));
    this.editor = new Editor({
      area: byId("message", HTMLTextAreaElement),
      mirror: byId("mirror", HTMLElement),
      onChange: (change) => this.changed(change),
      onCaret: (at) => this.pointed(at),
    });
    this.blanks = new Blanks(this.editor, ({ label }) =>
      this.announcer.say(`Blank: ${label}. Tab goes to the next one, Escape ends this.`),
    );
    this.cards = new Cards(byId("cards", HTMLElement), {
      onCurrent: () => this.currentChanged(),
      onUse: (_, suggestion, phrase) => this.put(suggestion, phrase),
      onLeave: (finding) => this.leave(finding),
    });
    this.margin = new Margin({ onShowLeft: () => this.showLeft() });
    this.tools = new Tools(this);
    this.trouble = new TroubleView({
      onAgain: () => this.checking.now(),
      onSlow: (slow) => this.tools.slow(slow),
    });
    this.checking = new Checking({
      question: () => ({ text: this.editor.text, options: this.chosen }),
      onReport: (report) => this.received(report),
      onState: (state) => this.trouble.show(state),
    });
    // a browser may bring back the text of a form when a page is loaded again
    if (this.editor.text.trim()) this.checking.now();
    this.redraw();
  }

  /** @param {import("./ranges.js").Change} change */
  changed(change) {
    this.blanks.moved(change);
    this.fresh = [];
    this.findings = moved(this.findings, change);
    if (this.report) this.report = { ...this.report, recognitions: allShifted(this.report.recognitions, change) };
    this.cards.stand(this.findings);
    this.tools.changed();
    if (this.editor.text.trim() === "") this.emptied();
    else this.checking.soon();
    this.redraw();
  }

  emptied() {
    this.checking.stop();
    this.report = null;
    this.findings = [];
    this.left.clear();
    this.cards.show([]);
    this.margin.show(null, 0, 0);
    this.announcer.settle("");
  }

  /** @param {Report} report */
  received(report) {
    if (report.text !== wellFormed(this.editor.text)) return; // the text went on; there will be another answer
    this.report = report;
    this.findings = known(report.findings.filter(({ fingerprint }) => !this.left.has(fingerprint)));
    this.cards.show(this.findings);
    this.margin.show(report, this.findings.length, report.findings.length - this.findings.length);
    this.announcer.settle(this.summary());
    this.redraw();
  }

  summary() {
    const kind = this.report?.recognitions.length ?? 0;
    const found = this.findings.length === 0 ? "Nothing stands out" : `${counted(this.findings.length, "place")} found`;
    return kind === 0 ? `${found}.` : `${found}, ${counted(kind, "kind word")}.`;
  }

  redraw() {
    const current = this.findings.find(({ key }) => key === this.cards.current);
    const reach = current?.suggestions.find(({ applicability }) => applicability !== "advice");
    this.editor.draw([
      ...(this.report?.recognitions ?? []).map(({ start, end }) => ({ start, end, look: "kind-words" })),
      ...this.fresh.map((range) => ({ ...range, look: "fresh" })),
      ...(reach ? [{ start: reach.start, end: reach.end, look: "reach" }] : []),
      ...this.findings.map(({ start, end, severity, key }) => ({
        start,
        end,
        key,
        look: `found severity-${severity}${key === this.cards.current ? " current" : ""}`,
      })),
      ...this.blanks.open.map(({ start, end }) => ({ start, end, look: "blank" })),
    ]);
    this.margin.welcome(this.editor.text.trim() === "");
    this.tools.show();
  }

  /** A person moved the caret. @param {number} at */
  pointed(at) {
    const found = standingAt(this.findings, at);
    if (!found || found.key === this.cards.current) return;
    this.cards.open(found.key);
    if (BESIDE.matches) this.cards.reveal(found.key);
  }

  currentChanged() {
    this.redraw();
    const current = this.findings.find(({ key }) => key === this.cards.current);
    if (current && BESIDE.matches) this.editor.reveal(current.start);
  }

  /** Go to the finding where the caret stands, and from a card to the next one, or to the one before.
   * @param {1 | -1} step */
  step(step) {
    const current = this.findings.find(({ key }) => key === this.cards.current);
    const inside = current && this.cards.list.contains(document.activeElement);
    const at = this.editor.area.selectionEnd;
    const here = inside ? undefined : standingAt(this.findings, at);
    const from = inside ? (step > 0 ? current.end : current.start) : at;
    const next = here ?? beside(this.findings, from, step);
    if (next) this.cards.enter(next.key);
  }

  /** From a card back to the words that it is about. */
  toMessage() {
    const end = this.findings.find(({ key }) => key === this.cards.current)?.end ?? this.editor.area.selectionEnd;
    this.editor.select({ start: end, end });
    this.editor.reveal(end);
  }

  /**
   * Put a phrase in place of other words, and go to its first blank.
   *
   * @param {import("./wire.js").Range} range
   * @param {Phrase} phrase
   */
  put(range, phrase) {
    const before = this.editor.text;
    this.editor.replace(range, phrase.text);
    const blanks = phrase.slots.map((slot) => ({ ...slot, start: slot.start + range.start, end: slot.end + range.start }));
    this.wasPut("Replaced", before, blanks);
    this.fresh = [{ start: range.start, end: range.start + phrase.text.length }];
    this.redraw();
    this.editor.reveal(blanks[0]?.start ?? range.start);
  }

  /** The same for the whole message. @param {Phrase} phrase */
  putWhole({ text, slots }) {
    const before = this.editor.text;
    this.editor.become(text);
    this.wasPut("Rewritten", before, slots);
    this.redraw();
    this.editor.reveal(slots[0]?.start ?? 0);
  }

  /** @param {string} told @param {string} before @param {import("./wire.js").Slot[]} blanks */
  wasPut(told, before, blanks) {
    this.tools.done(told, before);
    if (blanks.length === 0) this.announcer.say(`${told}.`);
    this.blanks.add(blanks);
    this.checking.now();
  }

  /** @param {Known} finding */
  leave(finding) {
    this.left.set(finding.fingerprint, finding.text);
    const next = beside(this.findings.filter(({ fingerprint }) => fingerprint !== finding.fingerprint), finding.start, 1);
    this.announcer.say("Left as it is.");
    if (this.report) this.received(this.report);
    if (next) this.cards.enter(next.key);
    else this.toMessage();
  }

  showLeft() {
    this.left.clear();
    this.checking.now();
    this.editor.area.focus();
  }
}
