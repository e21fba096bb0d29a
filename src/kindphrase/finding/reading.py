"""Masked drafts → `Analysis`: only what a rule may hold of is parsed, and what stands beside a finding.

The analysis tells the same as if all had been parsed; sentences of which nothing can be told may be missing from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kindphrase.finding.analysing import Analysis, analyse
from kindphrase.masking.mask import Masked
from kindphrase.parsing.parser import Block, Parser
from kindphrase.rules.ruleset import RuleSet
from kindphrase.sentences import Sentence
from kindphrase.spans import Span

# so many words cost little more to parse in one go than a part of them and, mostly, the rest after it
AT_ONCE = 64


def read(
    drafts: Sequence[Masked], parser: Parser, rules: RuleSet, worth: Callable[[Block], bool], *, beside: bool = True
) -> list[Analysis]:
    """The analysis of each draft, all parsed together.

    ``worth`` says whether anything is to be told of a block. Without ``beside``, what stands around a finding stays
    unread, too: enough where only findings are asked for.
    """
    cut, told, near, long = [], [], [], []
    for draft in drafts:
        blocks = parser.blocks(draft.text)
        telling = list(filter(worth, blocks))
        long.append(tuple(span for block in blocks for span in block.long))
        # the words of calm drafts are let go at once: there are many, and looking after them takes time
        cut.append(blocks if telling else [])
        told += telling
        starts = {block.start for block in telling}
        near += [block for block in cut[-1] if block.start in starts]
    # what stands beside may be wanted as well
    at_once = beside and sum(len(block.words) for block in near) <= AT_ONCE
    known: dict[int, tuple[Sentence, ...]] = {}
    _parse(near if at_once else told, parser, known)
    found = [_analysis(*each, rules, known) for each in zip(drafts, cut, long, strict=True)]
    if not beside:
        return found
    around = [list(_around(each, blocks, known)) for each, blocks in zip(found, cut, strict=True)]
    _parse((block for blocks in around for block in blocks), parser, known)
    return [
        _analysis(draft, blocks, each.long, rules, known) if more else each
        for draft, blocks, each, more in zip(drafts, cut, found, around, strict=True)
    ]


def _parse(blocks: Iterable[Block], parser: Parser, known: dict[int, tuple[Sentence, ...]]) -> None:
    """Add the sentences of some blocks to those that are known, by block."""
    wanted = list(blocks)
    known.update(zip(map(id, wanted), parser.parse_blocks(wanted), strict=True))


def _analysis(
    draft: Masked,
    blocks: Sequence[Block],
    long: tuple[Span, ...],
    rules: RuleSet,
    known: dict[int, tuple[Sentence, ...]],
) -> Analysis:
    sentences = tuple(sentence for block in blocks for sentence in known.get(id(block), ()))
    return analyse(draft, sentences, rules, long)


def _around(analysis: Analysis, blocks: Sequence[Block], known: dict[int, tuple[Sentence, ...]]) -> Iterable[Block]:
    """What was not parsed of the paragraphs in which something was found: a rewrite may take it along."""
    accused = {id(match.clause.sentence) for match in analysis.findings}
    if not accused:
        return ()
    paragraphs = {
        block.start for block in blocks if any(id(sentence) in accused for sentence in known.get(id(block), ()))
    }
    return (block for block in blocks if block.start in paragraphs and id(block) not in known)
