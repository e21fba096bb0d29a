"""The training code: reading CoNLL-U, noise on gold trees, the tokens of chat, and a run of two steps."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import spacy
from spacy.training import Example

from training.conllu import Row, from_doc, group, read, to_doc
from training.noise import chat_noise, drop, noised, roughen
from training.tokens import CHAT, WHOLE, add_chat_tokens
from training.train import convert, find, main

NLP = spacy.blank("en")
add_chat_tokens(NLP)
VOCAB = NLP.vocab

# number, form, lemma, UPOS, features, head, label, and what the last column holds
SNIPPET = """\
# newdoc id = one
# text = You don't listen, Sam.
1 You you PRON Person=2 4 nsubj _
2-3 don't _ _ _ _ _ _
2 do do AUX _ 4 aux _
3 n't not PART Polarity=Neg 4 advmod _
4 listen listen VERB VerbForm=Inf 0 root SpaceAfter=No
5 , , PUNCT _ 6 punct _
6 Sam Sam PROPN Number=Sing 4 vocative SpaceAfter=No
7 . . PUNCT _ 4 punct SpacesAfter=\\n

# text = I'm gonna go
1-2 I'm _ _ _ _ _ _
1 I I PRON Person=1 3 nsubj _
2 'm be AUX _ 3 aux _
3-4 gonna _ _ _ _ _ _
3 gon go VERB VerbForm=Part 0 root _
4 na to PART _ 5 mark _
4.1 will will AUX _ _ _ _
5 go go VERB VerbForm=Inf 3 xcomp _

# newdoc id = two
# text = Cannot
1-2 Cannot _ _ _ _ _ _
1 can can AUX _ 0 root _
2 not not PART _ 1 advmod _

"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    def row(line: str) -> str:
        number, form, lemma, upos, feats, head, label, misc = line.split()
        return f"{number}\t{form}\t{lemma}\t{upos}\t_\t{feats}\t{head}\t{label}\t_\t{misc}"

    lines = [row(line) if line[:1].isdigit() else line for line in SNIPPET.split("\n")]
    for split in ("train", "dev"):
        (tmp_path / f"xx_own-ud-{split}.conllu").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


@pytest.fixture
def documents(treebank: Path) -> list[list[tuple[Row, ...]]]:
    return list(read(find(treebank, "train")))


def test_documents_and_sentences(documents: list[list[tuple[Row, ...]]]) -> None:
    assert [[len(sentence) for sentence in document] for document in documents] == [[7, 5], [2]]
    first = documents[0][0]
    assert [row.head for row in first] == [3, 3, 3, 3, 5, 3, 3]
    assert [row.dep for row in first] == ["nsubj", "aux", "advmod", "root", "punct", "vocative", "punct"]
    assert [row.sent_start for row in first] == [True] + [False] * 6
    assert (first[2].lemma, first[2].upos, first[2].feats, first[1].feats) == ("not", "PART", "Polarity=Neg", "")


def test_range_lines_give_the_true_spacing(documents: list[list[tuple[Row, ...]]]) -> None:
    vocab = VOCAB
    texts = [to_doc(vocab, sentence).text for document in documents for sentence in document]
    assert texts == ["You don't listen, Sam. ", "I'm gonna go ", "Cannot "]
    assert [row.form for row in documents[0][1]] == ["I", "'m", "gon", "na", "go"]


def test_a_range_line_is_spelt_as_in_the_text(documents: list[list[tuple[Row, ...]]]) -> None:
    assert [(row.form, row.lemma, row.space) for row in documents[1][0]] == [
        ("Can", "can", False),
        ("not", "not", True),
    ]


def test_runs_of_sentences_keep_their_trees(documents: list[list[tuple[Row, ...]]]) -> None:
    for seed in range(20):
        runs = list(group(documents[0] * 3, random.Random(seed)))
        assert sum(row.sent_start for run in runs for row in run) == 6
        for run in runs:
            _assert_trees(run)
            assert 1 <= sum(row.sent_start for row in run) <= 4
            doc = to_doc(VOCAB, run)
            assert from_doc(doc)[1:] == [_as_spacy(row) for row in run][1:]
            assert len(list(doc.sents)) == sum(row.sent_start for row in run)


def _as_spacy(row: Row) -> Row:
    return Row(row.form, row.lemma, row.upos, row.feats, row.head, "ROOT" if row.dep == "root" else row.dep, row.space,
               row.sent_start)  # fmt: skip


def _assert_trees(rows: list[Row]) -> None:
    """Every word leads to a root, and every sentence has one."""
    for index in range(len(rows)):
        seen = set()
        while rows[index].head != index:
            assert index not in seen
            seen.add(index)
            index = rows[index].head  # noqa: PLW2901
        assert rows[index].dep in {"root", "ROOT"}
    assert sum(row.head == index for index, row in enumerate(rows)) == sum(row.sent_start for row in rows)


def _rows(documents: list[list[tuple[Row, ...]]]) -> list[Row]:
    return next(run for seed in range(99) if len(run := next(group(documents[0], random.Random(seed)))) == 12)


def test_noise_keeps_trees_and_their_order(documents: list[list[tuple[Row, ...]]]) -> None:
    rows = _rows(documents)
    texts = set()
    for seed in range(300):
        rough = roughen(rows, random.Random(seed))
        _assert_trees(rough)
        assert all(row.form and not row.form.isspace() for row in rough)
        assert {row.upos for row in rows} - {row.upos for row in rough} <= {"PUNCT", "AUX"}
        assert len(rows) - 4 <= len(rough) <= len(rows)
        texts.add(to_doc(VOCAB, rough).text)
    assert len(texts) > 50
    assert any("u dont listen" in text for text in texts)
    assert rows == _rows(documents), "the gold rows are left as they were"


def test_noise_is_the_same_for_the_same_seed(documents: list[list[tuple[Row, ...]]]) -> None:
    rows = _rows(documents)
    assert [roughen(rows, random.Random(seed)) for seed in range(30)] == [
        roughen(rows, random.Random(seed)) for seed in range(30)
    ]


def test_the_augmenter_takes_its_share_and_repeats_itself(documents: list[list[tuple[Row, ...]]]) -> None:
    gold = to_doc(NLP.vocab, _rows(documents))
    example = Example(NLP.make_doc(gold.text), gold)

    def texts(level: float) -> list[str]:
        augment = chat_noise(level, seed=7)
        return [found.reference.text for _ in range(200) for found in augment(NLP, example)]

    assert texts(0.4) == texts(0.4)
    assert 50 < sum(text == gold.text for text in texts(0.4)) < 150
    assert set(texts(0.0)) == {gold.text}


def test_noised_text_goes_through_the_tokenizer(documents: list[list[tuple[Row, ...]]]) -> None:
    gold = to_doc(NLP.vocab, _rows(documents))
    for seed in range(50):
        found = noised(NLP, Example(NLP.make_doc(gold.text), gold), random.Random(seed))
        assert found.predicted.text == found.reference.text
        found.get_aligned_parse(projectivize=True)


def test_a_dropped_word_leaves_its_dependents_to_its_head(documents: list[list[tuple[Row, ...]]]) -> None:
    rows = list(documents[0][0])
    left = drop(rows, 5)  # Sam, on whom the comma hangs
    assert [row.form for row in left] == ["You", "do", "n't", "listen", ",", "."]
    assert left[4].head == 3
    _assert_trees(left)
    first = drop(rows, 0)
    assert first[0].sent_start
    _assert_trees(first)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("u dont listen", [("u", "you"), ("do", "do"), ("nt", "not"), ("listen", "listen")]),
        ("U're late", [("U", "you"), ("'re", "are"), ("late", "late")]),
        ("ur late", [("ur", "your"), ("late", "late")]),
        ("lets go", [("let", "let"), ("s", "us"), ("go", "go")]),
        ("Y'ALL came", [("Y'ALL", "you"), ("came", "came")]),
        ("why?!?!", [("why", "why"), ("?!?!", "?!?!")]),
        ("so...!!", [("so", "so"), ("...!!", "...!!")]),
        ("5pm", [("5", "5"), ("pm", "p.m.")]),
        ("Thats Sam", [("That", "that"), ("s", "'s"), ("Sam", "sam")]),
        ("555-1234", [("555-1234", "555-1234")]),
        ("he/she", [("he", "he"), ("/", "/"), ("she", "she")]),
    ],
)
def test_the_tokens_of_chat(text: str, tokens: list[tuple[str, str]]) -> None:
    assert [(token.text, token.norm_) for token in NLP.make_doc(text)] == tokens


def test_chat_spellings_are_cut_without_loss() -> None:
    for spelling, parts in CHAT.items():
        assert "".join(letters for letters, _ in parts) == spelling
        for cased in (spelling, spelling.capitalize(), spelling.upper()):
            assert [token.norm_ for token in NLP.make_doc(cased)] == [norm for _, norm in parts]
    for whole in WHOLE:
        assert [token.text for token in NLP.make_doc(whole)] == [whole]


def test_a_treebank_folder_holds_one_file_of_each_split(treebank: Path) -> None:
    assert find(treebank, "dev").name == "xx_own-ud-dev.conllu"
    with pytest.raises(SystemExit, match="found 0"):
        find(treebank, "test")
    (treebank / "yy_own-ud-dev.conllu").write_text("")
    with pytest.raises(SystemExit, match="found 2"):
        find(treebank, "dev")


def test_conversion_is_the_same_for_the_same_seed(treebank: Path, tmp_path: Path) -> None:
    source = find(treebank, "train")
    for name, seed in (("a", 20), ("b", 20)):
        convert(source, tmp_path / f"{name}.spacy", seed)
    assert (tmp_path / "a.spacy").read_bytes() == (tmp_path / "b.spacy").read_bytes()


def test_what_a_run_leaves_behind_can_be_loaded(
    treebank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (treebank / "xx_own-ud-test.conllu").write_text(find(treebank, "dev").read_text(encoding="utf-8"), encoding="utf-8")
    changes = {
        "training.max_steps": 2, "training.eval_frequency": 1, "components.parser.min_action_freq": 1,
        "components.lemmatizer.min_tree_freq": 1, "components.tok2vec.model.encode.depth": 1,
    }  # fmt: skip
    given = [argument for key, value in changes.items() for argument in ("--set", f"{key}={value}")]
    main([str(treebank), "--output", str(tmp_path / "model"), *given])
    assert "test    chat" in capsys.readouterr().out
    nlp = spacy.load(tmp_path / "model")
    assert str(tmp_path) not in (tmp_path / "model" / "config.cfg").read_text(encoding="utf-8")
    assert all(word.dep_ for word in nlp("You don't listen."))
