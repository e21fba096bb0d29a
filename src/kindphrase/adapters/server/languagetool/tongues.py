"""Languages: which one a request means, and whether a text is plainly not English.

A text is told by its small words, which every sentence has; no model, no guess. Where too little speaks, it is English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NAMES = {
    "ar": "Arabic", "ast": "Asturian", "be": "Belarusian", "br": "Breton", "ca": "Catalan", "crh": "Crimean Tatar",
    "da": "Danish", "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish",
    "fa": "Persian", "fr": "French", "ga": "Irish", "gl": "Galician", "it": "Italian", "ja": "Japanese",
    "km": "Khmer", "nl": "Dutch", "nb": "Norwegian (Bokmal)", "no": "Norwegian (Bokmal)", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish",
    "ta": "Tamil", "tl": "Tagalog", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
VARIANTS = {
    "en-US": "English (US)", "en-GB": "English (GB)", "en-AU": "English (Australian)", "en-CA": "English (Canadian)",
    "en-NZ": "English (New Zealand)", "en-ZA": "English (South African)", "de-DE": "German (Germany)",
    "de-AT": "German (Austria)", "de-CH": "German (Swiss)", "pt-PT": "Portuguese (Portugal)",
    "pt-BR": "Portuguese (Brazil)",
}  # fmt: skip
# what LanguageTool takes where a text is of a language with variants, and none is preferred
DEFAULTS = {"en": "en-US", "de": "de-DE", "pt": "pt-PT"}
AUTO = "auto"
CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SMALL = {
    "en": "the a an of to and is are was were be been you your i my me it its that this what when where why who how do "
    "does did don't not never always for with have has had just so but if they we he she him her them can could "
    "would should will no yes at by from up out about there all im ur dont cant u",
    "de": "der die das und ist nicht ich du mich dir mir dich ein eine einen dem den des mit auf für von zu sich auch "
    "wenn aber immer nie wie was wir ihr sie es bist hast habe sind dass noch schon mal kein keine nur doch",
    "fr": "le la les de des du et est pas je tu il elle nous vous ils une un que qui ne pour dans sur avec mais jamais "
    "toujours mon ma mes ton ta tes moi toi ce cette au aux c'est j'ai n'est quand",
    "es": "el la los las de del y es no yo tú él ella nosotros un una que en por para con pero nunca siempre mi tu me "
    "te se lo le eres está estás cuando como más muy ya porque",
    "it": "il lo la gli le di del della e è non io tu lui lei noi un una che per con ma mai sempre mi ti si sei sono "
    "quando come più anche perché nel",
    "pt": "o a os as de do da e é não eu tu você ele ela nós um uma que em por para com mas nunca sempre meu minha me "
    "te se quando como mais muito já porque",
    "nl": "de het een en is niet ik jij je hij zij wij van met op voor maar nooit altijd mijn dat die wat als dan ook "
    "nog wel geen naar bent heb hebt",
    "pl": "i w na z do nie jest to się że ja ty mnie cię mi ci ale nigdy zawsze jak co tak za już po jesteś",
    "sv": "och är inte jag du han hon vi ni en ett att det som på för med men aldrig alltid mig dig när hur vad har",
}  # fmt: skip
_WORDS = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SCRIPTS = {  # where half the letters are of one of these, it is no English
    "ru": re.compile("[\u0400-\u04ff]"), "el": re.compile("[\u0370-\u03ff]"), "ar": re.compile("[\u0600-\u06ff]"),
    "zh": re.compile("[\u3400-\u9fff]"), "ja": re.compile("[\u3040-\u30ff]"), "km": re.compile("[\u1780-\u17ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
}  # fmt: skip
LOOKED_AT = 5000  # characters; who writes more has said enough
SURE, UNSURE = 0.99, 0.5


@dataclass(frozen=True, slots=True)
class Detected:
    """A language, by its code, and how sure that is: from 0 to 1."""

    code: str
    confidence: float


def name_of(code: str) -> str:
    """The name of a language; its code where that is not known."""
    return VARIANTS.get(code) or NAMES.get(short(code)) or code


def short(code: str) -> str:
    """``en`` of ``en-GB``."""
    return re.split("[-_]", code, maxsplit=1)[0].lower()


def detect(text: str) -> Detected:
    """The language of a text; English, unless another one is plain."""
    start = text[:LOOKED_AT]
    letters = sum(map(str.isalpha, start))
    for code, script in _SCRIPTS.items():
        if letters and len(script.findall(start)) * 2 > letters:
            return Detected(code, SURE)
    found = [word.lower().replace("’", "'") for word in _WORD.findall(start)]
    counts = {code: sum(word in words for word in found) for code, words in _WORDS.items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    if best != "en" and counts[best] >= 3 and counts[best] > 2 * counts["en"]:
        return Detected(best, SURE)
    return Detected("en", SURE if counts["en"] >= 3 and counts["en"] > counts[_runner_up(counts)] else UNSURE)


def _runner_up(counts: dict[str, int]) -> str:
    return max((code for code in counts if code != "en"), key=lambda code: counts[code])


def variant(code: str, preferred: tuple[str, ...]) -> str:
    """The variant of a detected language that is preferred, or LanguageTool's own choice."""
    found = [each for each in preferred if short(each) == code]
    return found[-1] if found else DEFAULTS.get(code, code)
