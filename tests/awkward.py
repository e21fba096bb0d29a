"""Drafts that are hard on offsets, readers and wires, each by the name of what is hard about it."""

from __future__ import annotations

AWKWARD: dict[str, str] = {
    "empty": "",
    "blank": " \t\n \n",
    "bom": "\ufeffYou never listen to me.",
    "bom inside": "You \ufeffnever listen to me.\ufeff",
    "nul": "You never\x00 listen to me.\x00",
    "controls": "You never \x01\x07\x1b[31mlisten\x1b[0m to me.\x7f",
    "mixed line ends": "You never call.\r\nYou never write.\rYou forgot me again.\n\n\r\nFine.",
    "separators": "You never call.\u2028You always shout.\u2029You lied.\x85You left.\x0bYou won.\x0cYou lost.",
    "right to left": "\u202eYou never listen to me.\u202c אתה never listen.",
    "hebrew": "שלום Sam, you never listen to me. תודה!",
    "arabic digits": "You were late ٣ times, you're always late.",
    "combining": "You ne\u0301ver l\u0308isten\u0323 to me\u0301. You never listen to me, Rene\u0301.",
    "many combining": "You n" + "\u0301" * 300 + "ever listen. You never listen to me.",
    "zero width joiner": "👩\u200d👩\u200d👧 You never lis\u200dten. You never\u200b listen to me.",
    "flags and skins": "🇩🇪👍🏽 You never listen to me 🏳️\u200d🌈. You're such a liar 😡😡😡!",
    "astral": "𝒀𝒐𝒖 never listen. 𐐀 You never listen to me. 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "full width": "Ｙｏｕ ｎｅｖｅｒ listen. You never listen to me．",
    "typographic": "“You never listen,” you said … You’re always late — you don’t care about me!",
    "odd blanks": "You\u00a0never\u2003listen\u202fto\u3000me. You always\u2007interrupt me.",
    "long word": "You never listen to my " + "m" * 10_000 + ". You lied.",
    "no blanks": "Younever" * 400,
    "one long line": "You never listen to me and " * 40,
    "brackets": "You never [what happened] listen (to me [you liar]). [bold]You lied to me.[/bold]",
    "markup": "You <b>never</b> listen &amp; you *always* _lie_ to [me](http://x.org/you_never).",
    "json": '{"text": "You never listen to me.", "escaped": "\\u0041\\ud83d"}',
    "quotes in quotes": 'You said "he said \'you never listen\'" and you never "listen" to me.',
    "open fence": "```\nYou never listen to me.\nYou always lie to me.",
    "mail": "You never call me.\r\n\r\n-- \r\nSam\r\n\r\nOn Mon, 3 Feb 2025 at 10:11, Kim wrote:\r\n> You lie.",
    "comments": "You never call. <!-- kindphrase: ignore -->\nYou always lie to me. # kindphrase: ignore no-such\n",
    "harm": "You hit me last night. You never listen to me.",
    "shouting": "WHY DO YOU ALWAYS DO THIS TO ME?!?!?!?! YOU NEVER LISTEN!!!!!!!!",
    "chat": "u never txt me back 😤 ur such a liar smh... whatever\nk",
    "list": "- You never listen to me.\n- You always lie to me.\n\n1) You don't care about me.\n2) ok",
    "indented": "    You never listen to me.\n\n\tx = you.never(listen)\n\tYou lied to me.",
    "not english": "Du hörst mir nie zu. Tu ne m'écoutes jamais. 你从来不听我说话。You never listen to me.",
    "addresses": "You never read you@example.org or https://you.never/listen?to=me. You never listen to me.",
}  # fmt: skip

# the parser of a caller cuts these as ours does; elsewhere it sees blanks, marks and emoji that ours never sees
PARSED_ALIKE = (
    "empty", "blank", "nul", "controls", "mixed line ends", "separators", "hebrew", "arabic digits", "many combining",
    "astral", "full width", "long word", "no blanks", "one long line", "brackets", "markup", "json", "quotes in quotes",
    "harm", "shouting", "indented", "not english", "addresses",
)  # fmt: skip
