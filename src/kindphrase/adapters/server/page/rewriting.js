/**
 * The whole message before and after, with its blanks to fill in, to be taken or left.
 *
 * @typedef {import("./wire.js").Rewriting} Rewriting
 * @typedef {import("./phrasing.js").Phrase} Phrase
 */

import { byId, counted, h } from "./dom.js";
import { edited, filled } from "./phrasing.js";
import { pieces } from "./ranges.js";

export class RewritingView {
  /** @param {{ onTake: (phrase: Phrase) => void, onBack: () => void }} given */
  constructor({ onTake, onBack }) {
    this.element = byId("rewriting", HTMLElement);
    this.heading = byId("rewriting-title", HTMLElement);
    this.before = byId("before", HTMLElement);
    this.after = byId("after", HTMLElement);
    this.listed = byId("listed", HTMLElement);
    this.stays = byId("stays", HTMLElement);
    this.list = byId("blanks", HTMLElement);
    /** @type {Rewriting | null} */
    this.rewriting = null;
    /** @type {HTMLInputElement[]} */
    this.fields = [];
    byId("take", HTMLButtonElement).addEventListener("click", () => onTake(this.phrase()));
    byId("back", HTMLButtonElement).addEventListener("click", onBack);
    this.element.addEventListener("keydown", ({ key, isComposing }) => key === "Escape" && !isComposing && onBack());
  }

  /** @param {Rewriting} rewriting */
  open(rewriting) {
    this.rewriting = rewriting;
    const { report, slots } = rewriting;
    const put = (/** @type {{ text: string, covers: unknown[] }} */ { text, covers }) =>
      covers.length > 0 ? h("del", {}, text) : text;
    this.before.replaceChildren(...pieces(report.text, report.edits).map(put));
    this.fields = slots.map(({ label }) =>
      h("input", { type: "text", class: "blank-field", placeholder: label, autocomplete: "off", input: () => this.draw() }),
    );
    this.list.replaceChildren(
      ...this.fields.map((field, index) => h("li", {}, h("label", {}, h("span", {}, slots[index].label), field))),
    );
    this.listed.hidden = slots.length === 0;
    this.stays.textContent = staying(report);
    this.draw();
    if (!this.element.hidden) return; // a switch was turned
    this.element.hidden = false;
    this.heading.focus();
  }

  close() {
    this.element.hidden = true;
    this.rewriting = null;
    this.after.replaceChildren();
    this.before.replaceChildren();
    this.list.replaceChildren();
  }

  /** @returns {Phrase} the whole message, with what was filled in */
  phrase() {
    if (!this.rewriting) return { text: "", slots: [] };
    const { text, slots } = this.rewriting;
    const words = this.fields.map(({ value }) => value);
    return filled({ text, slots }, words);
  }

  draw() {
    if (!this.rewriting) return;
    const { text, slots, report } = this.rewriting;
    const { places } = edited(report.text, report.edits);
    const parts = pieces(text, [...places, ...slots]).map(({ text: part, covers }) => {
      const slot = slots.findIndex((each) => covers.includes(each));
      const shown = slot < 0 ? part : this.blank(slot);
      return covers.some((range) => places.includes(range)) ? h("ins", {}, shown) : shown;
    });
    this.after.replaceChildren(...parts);
  }

  /** @param {number} slot */
  blank(slot) {
    const word = this.fields[slot].value.trim();
    const label = this.rewriting?.slots[slot].label ?? "";
    return h("span", { class: word ? "blank given" : "blank" }, h("sup", {}, String(slot + 1)), word || label);
  }
}

/** What the rewrite leaves as it was, in words. @param {import("./wire.js").Report} report */
function staying({ findings, edits }) {
  const left = findings.filter(({ start, end }) => !edits.some((edit) => edit.start < end && start < edit.end)).length;
  if (left === 0) return "";
  return `${counted(left, "place")} ${left === 1 ? "stays" : "stay"} as before: for such words there is advice only.`;
}
