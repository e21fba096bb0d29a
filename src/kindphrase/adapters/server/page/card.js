/**
 * The card of one finding. Shut, it tells the words and the reason; open, it asks and offers.
 *
 * @typedef {import("./wire.js").Finding} Finding
 * @typedef {import("./wire.js").Suggestion} Suggestion
 */

import { freshId, h } from "./dom.js";
import { feelingChoice } from "./feelings.js";
import { Offer } from "./offer.js";
import { feelingIn } from "./phrasing.js";

const SEVERITIES = { 1: "mild", 2: "clear", 3: "harsh" };

export class Card {
  /**
   * @param {Finding} finding
   * @param {{
   *   onToggle: () => void,
   *   onUse: (suggestion: Suggestion, phrase: import("./phrasing.js").Phrase) => void,
   *   onLeave: () => void,
   * }} given
   */
  constructor(finding, { onToggle, onUse, onLeave }) {
    this.finding = finding;
    const id = freshId();
    const level = SEVERITIES[finding.severity];
    this.head = h(
      "button",
      { type: "button", class: "card-head", "aria-expanded": "false", "aria-controls": id, click: onToggle },
      h("span", { class: "quote" }, finding.text),
      h("span", { class: `level severity-${finding.severity}` }, level),
    );
    this.body = h(
      "div",
      { class: "card-body", id, hidden: true },
      h("p", { class: "why" }, finding.why),
      h("p", { class: "question" }, finding.question),
      ...this.offers(onUse),
      h(
        "p",
        { class: "card-foot" },
        h("button", { type: "button", class: "quiet", click: onLeave }, "Leave it as it is"),
        h("a", { href: `/rules/${encodeURIComponent(finding.rule)}`, target: "_blank", rel: "noopener" }, "About this rule"),
      ),
    );
    this.element = h(
      "li",
      { class: "card" },
      h("h3", {}, this.head),
      h("p", { class: "message" }, finding.message),
      this.body,
    );
  }

  /** @param {boolean} open */
  show(open) {
    this.head.setAttribute("aria-expanded", String(open));
    this.element.classList.toggle("current", open);
    this.body.hidden = !open;
  }

  /**
   * The same finding at another place.
   *
   * @param {Finding} finding
   */
  move(finding) {
    this.finding = finding;
  }

  /** @param {(suggestion: Suggestion, phrase: import("./phrasing.js").Phrase) => void} onUse */
  offers(onUse) {
    const { suggestions, advice } = this.finding;
    const whole = [...suggestions.entries()].filter(([, { applicability }]) => applicability !== "advice");
    const told = suggestions.filter(({ applicability }) => applicability === "advice").map(({ why }) => why);
    if (whole.length === 0) {
      return [advice, ...told].filter(Boolean).map((text) => h("p", { class: "advice" }, text));
    }
    const whys = new Set();
    const made = whole.map(([index, each]) => {
      const why = whys.has(each.why) ? "" : each.why;
      whys.add(why);
      // offsets may have moved since: the suggestion is looked up when it is used
      return new Offer(each, why, (phrase) => onUse(this.finding.suggestions[index], phrase));
    });
    const list = h("ul", { class: "offers" }, ...made.map(({ element }) => element));
    const [, first] = whole[0];
    if (!first.feeling || first.alternatives.length === 0 || !feelingIn(first)) return [list];
    const sharing = made.filter(({ suggestion }) => suggestion.feeling === first.feeling);
    const choose = (/** @type {string} */ feeling) => sharing.forEach((offer) => offer.choose(feeling));
    return [feelingChoice([first.feeling, ...first.alternatives], choose), list];
  }
}
