/**
 * The list of cards. One is open at a time. A card whose finding did not change stays the same element, so that what was
 * typed into it, and where the focus is, outlives each answer.
 *
 * @typedef {import("./findings.js").Known} Known
 * @typedef {import("./wire.js").Suggestion} Suggestion
 */

import { Card } from "./card.js";

const SHUT = "shut"; // a person shut the card that was open

export class Cards {
  /**
   * @param {HTMLElement} list
   * @param {{
   *   onCurrent: () => void,
   *   onUse: (finding: Known, suggestion: Suggestion, phrase: import("./phrasing.js").Phrase) => void,
   *   onLeave: (finding: Known) => void,
   * }} given `onCurrent`: another card is open
   */
  constructor(list, given) {
    this.list = list;
    this.given = given;
    /** @type {Map<string, { card: Card, finding: Known }>} */
    this.shown = new Map();
    /** @type {Set<string>} keys of the findings that stand in the message right now */
    this.standing = new Set();
    this.current = "";
  }

  /** @param {readonly Known[]} findings of a new answer */
  show(findings) {
    const before = this.shown;
    this.shown = new Map(findings.map((finding) => [finding.key, this.cardOf(finding, before.get(finding.key))]));
    const elements = [...this.shown.values()].map(({ card }) => card.element);
    for (const element of [...this.list.children]) if (!elements.some((each) => each === element)) element.remove();
    // only what is out of place is put in again: an element that is moved loses the focus
    for (const [at, element] of elements.entries()) {
      if (this.list.children[at] !== element) this.list.insertBefore(element, this.list.children[at] ?? null);
    }
    this.stand(findings);
    if (this.current !== SHUT && !this.shown.has(this.current)) this.current = findings[0]?.key ?? "";
    if (findings.length === 0) this.current = "";
    this.refresh();
  }

  /** @param {readonly Known[]} findings as they moved with the typing */
  stand(findings) {
    this.standing = new Set(findings.map(({ key }) => key));
    for (const finding of findings) {
      const held = this.shown.get(finding.key);
      if (held) held.finding = finding;
      held?.card.move(finding);
    }
    for (const [key, { card }] of this.shown) card.element.classList.toggle("stale", !this.standing.has(key));
  }

  /** @param {Known} finding @param {{ card: Card, finding: Known } | undefined} before */
  cardOf(finding, before) {
    if (before && before.finding.content === finding.content) return before;
    const { key } = finding;
    const now = () => this.shown.get(key)?.finding ?? finding;
    const card = new Card(finding, {
      onToggle: () => this.open(key === this.current ? SHUT : key),
      onUse: (suggestion, phrase) => this.standing.has(key) && this.given.onUse(now(), suggestion, phrase),
      onLeave: () => this.given.onLeave(now()),
    });
    return { card, finding };
  }

  /** @param {string} key of the finding whose card is to be open */
  open(key) {
    this.current = key;
    this.refresh();
    this.given.onCurrent();
  }

  /** @param {string} key scroll to its card, if need be */
  reveal(key) {
    this.shown.get(key)?.card.element.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} key go there with the keyboard */
  enter(key) {
    this.open(key);
    this.shown.get(key)?.card.head.focus({ preventScroll: true });
    this.reveal(key);
  }

  refresh() {
    for (const [key, { card }] of this.shown) card.show(key === this.current);
  }
}
