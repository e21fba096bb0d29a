/**
 * What a person chose once, remembered in this browser. The draft is never kept anywhere.
 *
 * @typedef {{ voice: string, vocabulary: string, spelling: string }} Preferences
 */

const KEY = "kindphrase.options";

/** @type {Readonly<Record<keyof Preferences, readonly string[]>>} the first of each is the default */
export const CHOICES = {
  voice: ["neutral", "partner", "family", "friend", "work"],
  vocabulary: ["everyday", "strict"],
  spelling: ["US", "GB"],
};

/** @returns {Preferences} what was chosen, and the default where nothing that exists was */
export function preferences() {
  const { voice, vocabulary, spelling } = stored();
  return {
    voice: one("voice", voice),
    vocabulary: one("vocabulary", vocabulary),
    spelling: one("spelling", spelling),
  };
}

/** @param {Preferences} chosen */
export function remember(chosen) {
  attempt(() => localStorage.setItem(KEY, JSON.stringify(chosen)));
}

/** @returns {Record<string, unknown>} */
function stored() {
  const found = attempt(() => JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  return found && typeof found === "object" ? found : {};
}

/** @param {keyof Preferences} name @param {unknown} value */
function one(name, value) {
  return CHOICES[name].find((choice) => choice === value) ?? CHOICES[name][0];
}

/** A browser may refuse storage; the page works without it.
 * @template T @param {() => T} action @returns {T | undefined} */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
