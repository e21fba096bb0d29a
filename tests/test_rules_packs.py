"""The rules that ship and packs beside them: who takes whose place, and which names may not meet."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML
from rule_files import CLASSES, CLAUSE, LEXICON, PHRASE

from kindphrase.errors import PatternError
from kindphrase.options import Options
from kindphrase.resources import data_path
from kindphrase.rules import load_patterns
from kindphrase.rules.load import PatternSet
from kindphrase.rules.model import RULE
from kindphrase.rules.packs import load_packs, merge
from kindphrase.rules.ruleset import make_ruleset


@pytest.fixture
def pack(tmp_path):
    """Write rules (id → aliases) to a folder of a name, and load them."""

    def make(folder, **rules):
        for id_, aliases in rules.items():
            name = id_.replace("_", "-")
            path = tmp_path / folder / f"{name}.yaml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(CLAUSE.replace("never-you", name) + f"aliases: [{', '.join(aliases)}]\n")
        return load_patterns(tmp_path / folder, lexicon=LEXICON)

    return make


def ids(found):
    return [(rule.id, path.parent.name) for rule, path in zip(found.rules, found.paths, strict=True)]


def complaints(tmp_path, *packs):
    with pytest.raises(PatternError) as caught:
        merge(packs)
    return [str(each).replace(f"{tmp_path}/", "").splitlines()[0] for each in caught.value.problems]


def test_a_rule_of_a_pack_takes_the_place_of_a_shipped_one(pack):
    found = merge([pack("shipped", alpha=(), beta=()), pack("house", beta=(), aa=())])
    assert ids(found) == [("aa", "house"), ("alpha", "shipped"), ("beta", "house")]


def test_a_shipped_rule_that_was_renamed_is_still_replaced_by_its_former_id(pack):
    found = merge([pack("shipped", alpha=("beta",)), pack("house", beta=())])
    assert ids(found) == [("beta", "house")]


def test_a_copy_of_a_shipped_rule_may_keep_its_aliases(pack):
    found = merge([pack("shipped", alpha=("old",)), pack("house", alpha=("old",))])
    assert ids(found) == [("alpha", "house")]


def test_two_packs_may_not_have_the_same_id(pack, tmp_path):
    packs = pack("shipped", alpha=()), pack("house", beta=()), pack("team", beta=())
    assert complaints(tmp_path, *packs) == ['K419 team/beta.yaml:1:5 The id "beta" is taken by house/beta.yaml.']


def test_an_alias_may_not_be_a_name_in_another_pack(pack, tmp_path):
    packs = pack("shipped", alpha=()), pack("house", beta=("alpha", "old")), pack("team", gamma=("beta", "old"))
    assert complaints(tmp_path, *packs) == [
        'K419 house/beta.yaml:19:11 The alias "alpha" is taken by shipped/alpha.yaml.',
        'K419 team/gamma.yaml:19:11 The alias "beta" is taken by house/beta.yaml.',
        'K419 team/gamma.yaml:19:17 The alias "old" is taken by house/beta.yaml.',
    ]


def test_the_same_file_may_come_twice(pack, tmp_path):
    house = pack("house", beta=())
    again = load_patterns(tmp_path / "house" / "beta.yaml", lexicon=LEXICON)
    assert ids(merge([pack("shipped", alpha=()), house, again])) == [("alpha", "shipped"), ("beta", "house")]


def test_rules_made_by_hand_are_told_by_their_ids():
    made = [RULE.validate_python(YAML(typ="safe").load(text)) for text in (CLAUSE, PHRASE)]
    twice = PatternSet.of([made[0], made[0].model_copy(update={"source": "elsewhere"})], CLASSES)
    with pytest.raises(PatternError) as caught:
        make_ruleset([PatternSet.of(made, CLASSES), twice], [], CLASSES, Options())
    assert [each.message for each in caught.value.problems] == ['The id "never-you" is taken by the rule "never-you".']


def test_the_problems_of_all_packs_come_at_once(tmp_path):
    for folder, text in (
        ("house", "# nothing\n"),
        ("team", CLAUSE.replace("[hurt, sad]", "[hurt, sadd]").replace("@praise", "@omission-verb")),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "never-you.yaml").write_text(text)
    with pytest.raises(PatternError) as caught:
        load_packs([tmp_path / "house", tmp_path / "team"])
    assert [each.code for each in caught.value.problems] == ["K403", "K417"]


def test_the_rules_that_ship_go_together_and_none_has_the_name_of_a_category():
    found = load_packs()
    assert [rule.id for rule in found.rules] == sorted(path.stem for path in data_path("patterns").rglob("*.yaml"))
    assert [path.stem for path in found.paths] == [rule.id for rule in found.rules]
