/**
 * The blanks that were put into the message. While a person is filling them in, Tab goes from one to the next; behind
 * the last one, and after Escape, Tab does what it always does.
 *
 * @typedef {import("./wire.js").Slot} Slot
 */

import { allShifted } from "./ranges.js";

export class Blanks {
  /**
   * @param {import("./editor.js").Editor} editor
   * @param {(slot: Slot) => void} onEnter a blank is selected
   */
  constructor(editor, onEnter) {
    this.editor = editor;
    this.onEnter = onEnter;
    /** @type {Slot[]} in the order of the message */
    this.open = [];
    this.filling = false;
    editor.area.addEventListener("keydown", (event) => this.pressed(event));
    editor.area.addEventListener("blur", () => {
      this.filling = false;
    });
  }

  /** @param {import("./ranges.js").Change} change */
  moved(change) {
    this.open = allShifted(this.open, change);
  }

  /** @param {readonly Slot[]} slots blanks that were just put in; the first one is selected */
  add(slots) {
    this.open = [...this.open, ...slots].sort((one, other) => one.start - other.start);
    if (slots.length > 0) this.enter(slots[0]);
  }

  /** @param {Slot} slot */
  enter(slot) {
    this.editor.select(slot);
    this.editor.reveal(slot.start);
    this.filling = true;
    this.onEnter(slot);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === "Escape") this.filling = false;
    if (event.key !== "Tab" || !this.filling || event.altKey || event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd } = this.editor.area;
    const next = event.shiftKey
      ? this.open.findLast(({ end }) => end <= selectionStart)
      : this.open.find(({ start }) => start >= selectionEnd);
    if (!next) return;
    event.preventDefault();
    this.enter(next);
  }
}
