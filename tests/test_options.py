"""`Options` as values: given as mappings, kept so that they can be compared and hashed; the adjustments for a voice."""

from __future__ import annotations

import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase.fingerprints import LENGTH, fingerprint
from kindphrase.options import Adjustment, Options, Voice, literals

NAMES = st.sampled_from(["never-you", "label", "fight", "default-off"])
LEVELS = st.sampled_from([1, 2, 3, "off"])
SEVERITY = st.dictionaries(NAMES, LEVELS)
VOICES = st.dictionaries(
    st.sampled_from(typing.get_args(Voice)),
    st.fixed_dictionaries(
        {}, optional={"ignore": st.lists(NAMES), "min_severity": st.sampled_from([1, 2, 3]), "severity": SEVERITY}
    ),
)


def backwards(given):
    return dict(reversed(given.items()))


@given(severity=SEVERITY, voices=VOICES)
def test_the_order_of_a_mapping_makes_no_difference(severity, voices):
    one = Options(severity=severity, voices=voices)
    other = Options(severity=backwards(severity), voices=backwards(voices))
    assert one == other
    assert hash(one) == hash(other)
    assert dict(one.severity) == severity


@settings(deadline=None)  # on a busy machine
@given(severity=SEVERITY, voices=VOICES)
def test_options_survive_being_written_down(severity, voices):
    options = Options(severity=severity, voices=voices, baseline={fingerprint("a", "b")})
    assert Options.model_validate(options.model_dump()) == options
    assert Options.model_validate_json(options.model_dump_json()) == options


@given(severity=SEVERITY, voices=VOICES, voice=st.sampled_from(typing.get_args(Voice)))
def test_adjusting_twice_is_adjusting_once(severity, voices, voice):
    options = Options(severity=severity, voices=voices, voice=voice, ignore=("label",)).adjusted
    assert options.adjusted == options
    own = voices.get(voice, {})
    assert dict(options.severity) == {**severity, **own.get("severity", {})}
    assert options.ignore == ("label", *own.get("ignore", ()))
    assert options.min_severity == own.get("min_severity", 1)


def test_an_adjustment_can_be_given_as_a_value():
    adjustment = Adjustment(min_severity=2, severity={"label": "off"})
    assert Options(voices={"work": adjustment}) == Options(
        voices={"work": {"min_severity": 2, "severity": {"label": "off"}}}
    )


@pytest.mark.parametrize("level", [True, 1.0, 0, 4, "Off", "1", None])
def test_a_level_is_a_whole_number_or_off(level):
    with pytest.raises(ValueError, match="severity"):
        Options(severity={"label": level})


def test_a_fingerprint_is_what_the_baseline_takes():
    made = fingerprint("never-you", "You never call")
    assert len(made) == LENGTH
    assert Options(baseline=[made]).baseline == {made}


def test_literals_of_every_kind_are_read():
    assert literals("1, 2, 3 or 'off'") == ("1", "2", "3", "off")
    assert literals("'US' or 'GB'") == ("US", "GB")
