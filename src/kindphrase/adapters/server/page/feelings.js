/** The feelings to choose from: those that are offered, and a field for a word of one's own. */

import { freshId, h } from "./dom.js";

/**
 * @param {readonly string[]} offered the first is chosen
 * @param {(feeling: string) => void} onChoose
 * @returns {HTMLFieldSetElement}
 */
export function feelingChoice(offered, onChoose) {
  const name = freshId();
  const radios = offered.map((feeling, index) =>
    h("input", {
      type: "radio",
      name,
      value: feeling,
      checked: index === 0,
      change: () => {
        own.value = "";
        onChoose(feeling);
      },
    }),
  );
  const own = h("input", {
    type: "text",
    class: "own-word",
    "aria-label": "Another word for the feeling",
    placeholder: "another word",
    size: 12,
    autocomplete: "off",
    autocapitalize: "none",
    maxlength: 60,
    input: () => {
      const word = own.value.trim();
      for (const [index, radio] of radios.entries()) radio.checked = word === "" && index === 0;
      onChoose(word || offered[0]);
    },
  });
  return h(
    "fieldset",
    { class: "feelings" },
    h("legend", {}, "How was it for you?"),
    ...radios.map((radio) => h("label", { class: "chip" }, radio, h("span", {}, radio.value))),
    own,
  );
}
