/**
 * One suggestion: its sentence with the feeling that was chosen, a field at each blank, and the button that puts it in.
 *
 * @typedef {import("./wire.js").Suggestion} Suggestion
 * @typedef {import("./phrasing.js").Phrase} Phrase
 */

import { h } from "./dom.js";
import { filled, withFeeling } from "./phrasing.js";
import { pieces } from "./ranges.js";

export class Offer {
  /**
   * @param {Suggestion} suggestion
   * @param {string} why empty where it was told before
   * @param {(phrase: Phrase) => void} onUse
   */
  constructor(suggestion, why, onUse) {
    this.suggestion = suggestion;
    this.onUse = onUse;
    this.feeling = suggestion.feeling ?? "";
    this.fields = suggestion.slots.map(({ label }, index) => this.field(label, index));
    this.sentence = h("p", { class: "sentence" });
    this.button = h("button", { type: "button", class: "use", click: () => this.use() }, "Use this");
    this.element = h(
      "li",
      { class: "offer", click: (event) => this.clicked(event) },
      this.sentence,
      why === "" ? null : h("p", { class: "offer-why" }, why),
      this.button,
    );
    this.draw();
  }

  /** @param {string} feeling */
  choose(feeling) {
    this.feeling = feeling;
    this.draw();
  }

  /** @returns {Phrase} as it stands now */
  phrase() {
    const words = this.fields.map(({ value }) => value);
    return filled(withFeeling(this.suggestion, this.feeling), words);
  }

  use() {
    this.onUse(this.phrase());
  }

  draw() {
    const { text, slots, feeling } = withFeeling(this.suggestion, this.feeling);
    const held = document.activeElement;
    const parts = pieces(text, feeling ? [...slots, feeling] : slots).map(({ text: part, covers: [range] }) => {
      if (!range) return part;
      const slot = slots.findIndex((each) => each === range);
      return slot < 0 ? h("em", { class: "felt" }, part) : this.fields[slot];
    });
    this.sentence.replaceChildren(...parts);
    // an element that is put in again loses the focus
    if (held instanceof HTMLInputElement && this.fields.includes(held)) held.focus();
    this.named();
  }

  /** The name of the button says what it puts in. */
  named() {
    this.button.setAttribute("aria-label", `Use this: ${this.phrase().text}`);
  }

  /** @param {string} label @param {number} index */
  field(label, index) {
    const field = h("input", {
      type: "text",
      class: "blank-field",
      "aria-label": this.suggestion.slots.length > 1 ? `Blank ${index + 1}: ${label}` : `Blank: ${label}`,
      placeholder: label,
      size: label.length,
      autocomplete: "off",
      spellcheck: "true",
      input: () => {
        field.size = Math.max(label.length, field.value.length) + 1;
        this.named();
      },
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        event.preventDefault();
        this.use();
      },
    });
    return field;
  }

  /** A click on the sentence does what is next: fill in the blank, or put it in. @param {MouseEvent} event */
  clicked(event) {
    if (event.target instanceof Element && event.target.closest("button, input")) return;
    if (getSelection()?.toString()) return;
    const empty = this.fields.find(({ value }) => value.trim() === "");
    if (empty) empty.focus();
    else this.use();
  }
}
