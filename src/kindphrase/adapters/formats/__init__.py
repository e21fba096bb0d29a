"""From a text in some format to an `AnnotatedText`: what of it is read, and where that stands.

Each format is a function from the source to the annotated text, whatever the source; nothing is ever refused, since a
draft that is still being written is seldom well-formed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath

from kindphrase.adapters.formats.commit import commit
from kindphrase.adapters.formats.hypertext import html
from kindphrase.adapters.formats.letter import letter
from kindphrase.adapters.formats.markdown import markdown
from kindphrase.annotated import AnnotatedText
from kindphrase.markup import words

MAIL, SUBJECT = "mail", "subject"  # the format, and the part of a mail that is no body
Reader = Callable[[str], AnnotatedText]


def plain(source: str) -> AnnotatedText:
    """Text as it stands."""
    return AnnotatedText((words(source),))


READERS: Mapping[str, Reader] = {
    "plain": plain,
    "markdown": markdown,
    "html": html,
    MAIL: letter,
    "commit": commit,
}
FORMATS: tuple[str, ...] = tuple(READERS)
_SUFFIXES: Mapping[str, str] = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".eml", ".mail"), MAIL),
}
_COMMITS = frozenset({"COMMIT_EDITMSG", "MERGE_MSG", "SQUASH_MSG", "TAG_EDITMSG", "EDIT_DESCRIPTION"})
# of the language server protocol, and of editors that call them otherwise
_LANGUAGES: Mapping[str, str] = {
    **dict.fromkeys(("markdown", "quarto", "rmd", "mdx"), "markdown"),
    **dict.fromkeys(("html", "xhtml"), "html"),
    **dict.fromkeys(("mail", "eml", "email"), MAIL),
    **dict.fromkeys(("git-commit", "gitcommit", "jjdescription"), "commit"),
}


def format_of_name(name: str) -> str:
    """The format of a file, by its name; ``plain`` where the name says nothing."""
    path = PurePath(name)
    return "commit" if path.name in _COMMITS else _SUFFIXES.get(path.suffix.lower(), "plain")


def format_of_language(identifier: str) -> str:
    """The format of a document, by the language that an editor gives it; ``plain`` where that is no such language."""
    return _LANGUAGES.get(identifier.lower(), "plain")


def annotated(source: str, form: str = "plain") -> AnnotatedText:
    """A text in one of `FORMATS`.

    Raises:
        KeyError: there is no such format.
    """
    return READERS[form](source)
