/**
 * The message box: a real textarea, so that undo, spelling, selection, paste and composing of characters are the
 * browser's own, over a mirror of the same text that draws what is to be seen behind the words.
 *
 * @typedef {import("./wire.js").Range} Range
 * @typedef {import("./ranges.js").Change} Change
 * @typedef {Range & { look: string, key?: string }} Mark `look` is one or several classes
 */

import { h } from "./dom.js";
import { changeBetween, pieces } from "./ranges.js";

const AROUND = 72; // pixels at the edges of the window that do not count as seen
const MOVES = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]);

export class Editor {
  /**
   * @param {{
   *   area: HTMLTextAreaElement,
   *   mirror: HTMLElement,
   *   onChange: (change: Change) => void,
   *   onCaret: (at: number) => void,
   * }} given `onChange`: the text changed, by whatever means; `onCaret`: a person moved the caret
   */
  constructor({ area, mirror, onChange, onCaret }) {
    this.area = area;
    this.mirror = mirror;
    this.onChange = onChange;
    this.text = area.value;
    /** @type {Change | null} a change that was made here, and so is known */
    this.known = null;
    area.addEventListener("input", () => this.changed());
    area.addEventListener("click", () => onCaret(area.selectionEnd));
    area.addEventListener("keyup", ({ key }) => MOVES.has(key) && onCaret(area.selectionEnd));
  }

  changed() {
    const before = this.text;
    this.text = this.area.value;
    if (before === this.text) return;
    const change = this.known ?? changeBetween(before, this.text);
    this.known = null;
    this.onChange(change);
  }

  /**
   * Put words in place of others, as if they had been typed: the browser's undo takes them back.
   *
   * @param {Range} range
   * @param {string} words
   */
  replace({ start, end }, words) {
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, end);
    this.known = { start, end, length: words.length };
    const typed = document.execCommand(words === "" ? "delete" : "insertText", false, words);
    if (!typed) this.area.setRangeText(words, start, end, "end");
    this.changed();
    this.known = null;
  }

  /**
   * The same for the whole text, of which as much as possible is left alone, with what is known about it.
   *
   * @param {string} words
   */
  become(words) {
    const change = changeBetween(this.text, words);
    this.replace(change, words.slice(change.start, change.start + change.length));
  }

  /** @param {Range} range */
  select({ start, end }) {
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, end);
  }

  /** @param {readonly Mark[]} marks what is drawn behind the words */
  draw(marks) {
    const drawn = pieces(this.text, marks).map(({ text, covers }) => {
      if (covers.length === 0) return text;
      const key = covers.find((mark) => mark.key)?.key;
      return h("span", { class: covers.map(({ look }) => look).join(" "), "data-key": key }, text);
    });
    // the last line has its height even while it is empty
    this.mirror.replaceChildren(...drawn, "\u200b");
  }

  /** Scroll to a place of the message, if it is not to be seen. @param {number} at */
  reveal(at) {
    const nodes = document.createTreeWalker(this.mirror, NodeFilter.SHOW_TEXT);
    let node = nodes.nextNode();
    for (let left = at; node instanceof Text; node = nodes.nextNode()) {
      if (left <= node.length) {
        const range = document.createRange();
        range.setStart(node, left);
        const { top, bottom } = range.getBoundingClientRect();
        if (top < AROUND) scrollBy({ top: top - 2 * AROUND });
        else if (bottom > innerHeight - AROUND) scrollBy({ top: bottom - innerHeight + 2 * AROUND });
        return;
      }
      left -= node.length;
    }
  }
}
