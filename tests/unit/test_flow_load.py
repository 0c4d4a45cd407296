"""A broken flow file: every fault at once, each with file:line, state and cure."""

from __future__ import annotations

import pytest

from sav_engine.errors import Faults
from sav_engine.flow.load import load_flow
from sav_engine.flow.model import DoState, EndState, ListenState, TemplatePart

SOUND = """\
flow: small
starts_at: ask
limits: {call: 5min, go: bye}
anywhere:
  asked_to_repeat: {go: again, times: 2}
slots: {problem: text}
states:
  ask:
    say: [ask_problem, {text: "Bonjour {caller_name}."}]
    listen: problem
    keys: {1: internet}
    when:
      internet: {set: {problem: internet}, go: bye}
      mobile: [{if: known_client, go: bye}, {go: look}]
      unclear: {go: bye}
    nomatch: {times: 2, say: [clarify_unclear], go: bye}
    noinput: {after: 700ms, times: 2, say: [still_there_gentle], go: bye}
  look:
    do: lookup_client
    within: 2s
    meanwhile: wait
    then: {go: bye}
    failed: {go: bye}
  bye:
    say: [goodbye]
    ends: hang_up
    status: open
"""


def faults_of(text: str) -> list[str]:
    with pytest.raises(Faults) as raised:
        load_flow(text, "small.yaml")
    return [str(fault) for fault in raised.value.faults]


def test_sound_file_becomes_a_flow() -> None:
    flow = load_flow(SOUND, "small.yaml")
    ask, look, bye = flow.states["ask"], flow.states["look"], flow.states["bye"]
    assert isinstance(ask, ListenState) and isinstance(look, DoState) and isinstance(bye, EndState)
    assert ask.noinput.after_s == 0.7 and ask.noinput.say_again == ask.noinput.say
    assert ask.keys == {"1": "internet"}
    assert isinstance(ask.say[1], TemplatePart) and ask.say[1].slots == ("caller_name",)
    assert [row.guard for row in ask.when["mobile"]] == ["known_client", None]
    assert flow.limits.call_s == 300.0
    assert str(look.at) == "small.yaml:18"


# (what an operator did, line and state of the message, part of its text)
BROKEN = [
    (("    status: open\n", "    status: open\n    status: closed\n"), "small.yaml:28", "écrit deux fois"),
    (("  bye:\n", "  on:\n"), "small.yaml:24", "serait lu comme un booléen"),
    (("status: open", "status: yes"), "small.yaml:27", "serait lu comme un booléen"),
    (("{problem: internet}", "{problem: 0612345670}"), "small.yaml:13", "serait lu comme un autre nombre"),
    (("{problem: internet}", "{problem: 1_000}"), "small.yaml:13", "serait lu comme un autre nombre"),
    (("{problem: internet}", "{problem: 12:30}"), "small.yaml:13", "serait lu comme un autre nombre"),
    (("    nomatch: {times: 2, say: [clarify_unclear], go: bye}\n", ""), "état 'ask'", "il manque 'nomatch'"),
    (("    noinput:", "    noimput:"), "small.yaml:17, état 'ask'", "ouliez-vous écrire 'noinput'"),
    (("times: 2, say: [clarify", "times: 9, say: [clarify"), "état 'ask'", "de 0 à 5"),
    (("times: 2, say: [clarify", "say: [clarify"), "état 'ask'", "il manque 'times'"),
    (("    within: 2s\n", ""), "état 'look'", "il manque 'within'"),
    (("within: 2s", "within: 2"), "small.yaml:20, état 'look'", "doit être une durée"),
    (("    failed: {go: bye}\n", ""), "état 'look'", "il manque 'failed'"),
    (
        ("    do: lookup_client\n", "    do: lookup_client\n    ends: hang_up\n"),
        "état 'look'",
        "écoute, agit ou termine",
    ),
    (("    ends: hang_up\n", ""), "état 'bye'", "ici rien"),
    (("ends: hang_up", "ends: hangup"), "état 'bye'", "hoisissez parmi : hang_up, transfer"),
    (("status: open", "status: ouvert"), "état 'bye'", "hoisissez parmi : resolved"),
    (("say: [goodbye]", "say: goodbye"), "small.yaml:25, état 'bye'", "doit être une liste"),
    (("keys: {1: internet}", "keys: {0: internet}"), "état 'ask'", "n'est pas une touche de réponse"),
    (("{go: again, times: 2}", "{go: again}"), "small.yaml:5", "il manque 'times'"),
    (("unclear: {go: bye}", "unclear: {goto: bye}"), "état 'ask'", "il manque 'go'"),
    (("  bye:\n", "  again:\n"), "état 'again'", "mot réservé"),
    (("limits: {call: 5min, go: bye}\n", ""), "small.yaml:1", "il manque 'limits'"),
    (("starts_at: ask", "starts_at: [ask"), "small.yaml:", "pas du YAML valide"),
    (("say: [goodbye]", "say: [[goodbye]]"), "état 'bye'", "autre chose qu'une phrase"),
]


@pytest.mark.parametrize(("change", "where", "what"), BROKEN, ids=[what for _, _, what in BROKEN])
def test_broken_file_is_refused_with_place_and_cure(change: tuple[str, str], where: str, what: str) -> None:
    before, after = change
    assert before in SOUND
    messages = faults_of(SOUND.replace(before, after))
    assert any(where in message and what in message for message in messages), messages


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a:\n\tb: 1", "une tabulation : mettez des espaces"),
        ("a: b: c", "un deux-points de trop"),
        ("a: [1", "il manque une virgule, un crochet"),
        ("a: 'x", "des guillemets ne sont pas fermés"),
        ("a:\n  b: 1\n c: 2", "n'est pas alignée"),
        ("a: *b", "un astérisque"),
        ("a: @x", "found character '@'"),  # what nobody thought of is still told
    ],
)
def test_the_mistakes_people_make_in_yaml_are_told_in_french(text: str, told: str) -> None:
    (message,) = faults_of(text)
    assert told in message


def test_all_faults_are_reported_at_once() -> None:
    text = (
        SOUND.replace("within: 2s", "within: soon").replace("status: open", "status: ouvert").replace("times: 2,", "")
    )
    assert len(faults_of(text)) >= 4


@pytest.mark.parametrize(
    "text", ["", "- a\n- b\n", "just words", "{", "a: &a [*a]", "? [a, b]\n: c", "\x00", "flow: 1"]
)
def test_no_flow_at_all_is_a_fault_and_not_a_crash(text: str) -> None:
    assert faults_of(text)
