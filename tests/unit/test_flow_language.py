"""What a flow file can say beyond questions and answers: parts used in several places, answers kept in slots."""

from __future__ import annotations

import pytest

from sav_engine.errors import Faults
from sav_engine.flow.check import check, printable
from sav_engine.flow.events import (
    BotSpoke,
    CallBegan,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    FlowCommand,
    FlowEvent,
    Say,
    Slots,
    Spoken,
)
from sav_engine.flow.finding import Known
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.flow.model import Flow
from sav_engine.flow.parts import Source
from sav_engine.grammars.catalogue import FRENCH

CONFIRM = """\
part: confirm
takes: [question]
exits: [affirm, deny, lost]
starts_at: ask
states:
  ask:
    say: [$question, is_that_right]
    listen: affirm_deny
    when:
      affirm: {say: [noted], go: affirm}
      deny: {go: sure}
    nomatch: {times: 1, say: [pardon], go: lost}
    noinput: {after: 5s, times: 0, go: lost}
  sure:
    say: [really_not]
    listen: affirm_deny
    when:
      affirm: {go: deny}
      deny: {go: affirm}
    nomatch: {times: 1, say: [pardon], go: lost}
    noinput: {after: 5s, times: 1, say: [pardon], go: lost}
"""
FLOW = """\
flow: small
starts_at: notice
limits: {call: 5min, go: bye}
slots: {client_name: text, equipment_count: number, since: text, problem: [internet, mobile], label: text}
states:
  notice:
    say: [recorded]
    listen: affirm_deny
    when:
      affirm: {go: name}
      deny: {go: bye}
    nomatch: {times: 0, keep: true, go: name}
    noinput: {after: 1s, times: 0, go: name}
  name:
    say: [your_name]
    listen: identity
    fill: client_name
    when:
      given: {set: {label: "client {client_name}"}, go: check_name}
      none: {go: fault}
    nomatch: {times: 1, say: [pardon], go: fault}
    noinput: {after: 5s, times: 1, say: [pardon], go: fault}
  check_name:
    use: confirm
    with: {question: [heard, {text: "{client_name}."}]}
    exits:
      affirm: {say: [thanks], go: fault}
      deny: {go: bye}
      lost: {go: fault}
  fault:
    say: [what_fault]
    listen: problem
    also: {since: since}
    when:
      internet: {set: {problem: internet}, go: when}
      mobile: {set: {problem: mobile}, go: when}
      unclear: {go: when}
    nomatch: {times: 1, say: [pardon], go: when}
    noinput: {after: 5s, times: 1, say: [pardon], go: when}
  when:
    skip: {if: knows_since, go: count}
    say: [since_when]
    listen: since
    fill: since
    when:
      given: {go: count}
      none: {go: count}
    nomatch: {times: 1, say: [pardon], go: count}
    noinput: {after: 5s, times: 1, say: [pardon], go: count}
  count:
    say: [how_many]
    listen: count
    fill: equipment_count
    when:
      given: {go: bye}
      none: {go: bye}
    nomatch: {times: 1, say: [pardon], go: bye}
    noinput: {after: 5s, times: 1, say: [pardon], go: bye}
  bye:
    say: [{llm: empathy, fallback: sorry}, goodbye]
    ends: hang_up
    status: open
"""
PROMPTS = [
    "recorded",
    "your_name",
    "heard",
    "is_that_right",
    "noted",
    "really_not",
    "thanks",
    "what_fault",
    "since_when",
    "how_many",
    "pardon",
    "sorry",
    "goodbye",
]
KNOWN = Known(FRENCH, frozenset(PROMPTS), llm_tasks=frozenset({"empathy"}))
PARTS = {"confirm": Source(CONFIRM, "parts/confirm.yaml")}


def small(flow: str = FLOW, parts: str = CONFIRM) -> Flow:
    return load_flow(flow, "small.yaml", {"confirm": Source(parts, "parts/confirm.yaml")})


class Call:
    """The machine, and what it says; the bot speaks in no time."""

    def __init__(self, flow: Flow | None = None) -> None:
        self.machine = Machine(flow or small(), FRENCH, GUARDS, {prompt: f"{prompt}." for prompt in PROMPTS})
        self.said: list[str] = []
        self.tell(CallBegan())

    def tell(self, event: FlowEvent) -> list[str]:
        said: list[str] = []
        for command in self.machine.handle(event, 0.0):
            said += self._obey(command)
        return said

    def says(self, text: str, confidence: float = 1.0) -> list[str]:
        return self.tell(CallerSaid(text, confidence))

    @property
    def slots(self) -> Slots:
        return self.machine.slots

    def _obey(self, command: FlowCommand) -> list[str]:
        if not isinstance(command, Say):
            return []
        self.machine.handle(BotSpoke(command.saying), 0.0)
        return [part.text if isinstance(part, Spoken) else part.prompt_id for part in command.parts]


# ---------------------------------------------------------------- a whole call


def test_sound_flow_with_a_part_has_no_finding() -> None:
    assert check(small(), KNOWN) == [], printable(check(small(), KNOWN))


def test_answers_are_kept_and_said_back_with_cached_words_around() -> None:
    call = Call()
    assert call.says("oui") == ["your_name"]
    assert call.says("je m'appelle Pierre Martin") == ["heard", "Pierre Martin.", "is_that_right"]
    assert call.slots["label"] == "client Pierre Martin"
    assert call.says("oui") == ["noted", "thanks", "what_fault"], "words of the part, of the exit, of the next state"
    call.says("plus d'internet")
    assert (call.slots["client_name"], call.slots["problem"]) == ("Pierre Martin", "internet")


def test_what_is_told_in_passing_is_not_asked() -> None:
    call = Call()
    call.says("oui")
    call.says("Pierre Martin")
    call.says("oui")
    assert call.says("je n'ai plus internet depuis ce matin") == ["how_many"]
    assert call.slots["since"] == "ce matin"


def test_fault_told_too_early_is_kept_until_we_ask_for_it() -> None:
    call = Call()
    assert call.says("bonjour je n'ai plus internet") == ["your_name"], "let pass by the notice"
    call.says("Pierre Martin")
    assert call.says("oui") == ["since_when"]
    assert call.slots["problem"] == "internet"


TELLING = FLOW.replace(
    "    listen: identity\n", "    listen: identity\n    also: {problem: problem_told, since: since}\n"
)
HELPING = TELLING.replace("states:\n", "anywhere: {pressed_0: {go: bye}, asked_for_human: {go: bye}}\nstates:\n", 1)


@pytest.mark.parametrize(
    "said",
    [
        "Pierre Martin, je n'ai plus internet depuis ce matin",
        "je n'ai plus internet depuis ce matin",
        "je n'ai plus internet depuis ce matin, passez-moi un technicien",
    ],
    ids=["besides the answer", "instead of it", "with what counts anywhere"],
)
def test_what_is_told_in_passing_is_kept_whatever_comes_of_the_answer(said: str) -> None:
    call = Call(small(HELPING))
    call.says("oui")
    call.says(said)
    call.tell(CallerPressed("0"))
    assert call.machine.ending is not None
    assert (call.slots["problem"], call.slots["since"]) == ("internet", "ce matin")


def test_what_is_only_named_or_doubtfully_heard_fills_nothing_in_passing() -> None:
    call = Call(small(HELPING))
    call.says("oui")
    call.says("Pierre Martin, de la société Mobile Services")
    assert "problem" not in call.slots
    call = Call(small(HELPING))
    call.says("oui")
    call.says("je n'ai plus internet", confidence=0.2)
    assert "problem" not in call.slots


def test_state_that_keeps_what_is_said_there_forgets_what_was_kept_before() -> None:
    flow = FLOW.replace("affirm: {say: [thanks], go: fault}", "affirm: {say: [thanks], go: really}").replace(
        "  fault:\n",
        "  really:\n    say: [is_that_right]\n    listen: affirm_deny\n    when:\n      affirm: {go: fault}\n"
        "      deny: {go: fault}\n    nomatch: {times: 0, keep: true, go: fault}\n"
        "    noinput: {after: 1s, times: 0, go: fault}\n  fault:\n",
    )
    assert check(small(flow), KNOWN) == []
    call = Call(small(flow))
    for words in ("bonjour je n'ai plus internet", "Pierre Martin", "oui"):
        call.says(words)
    assert call.says("non") == ["what_fault"]
    call = Call(small(flow))
    for words in ("bonjour je n'ai plus internet", "Pierre Martin", "oui"):
        call.says(words)
    assert call.says("c'est le téléphone qui est en panne") == ["since_when"]
    assert call.slots["problem"] == "mobile"


def test_doubtful_answer_is_kept_like_one_that_was_not_understood() -> None:
    call = Call()
    assert call.says("allô oui bonjour j'ai plus de wifi") == ["your_name"]
    call.says("Pierre Martin")
    assert call.says("oui") == ["since_when"]


def test_number_may_be_pressed_where_a_number_is_asked_for() -> None:
    call = Call()
    for answer in ("oui", "Pierre Martin", "oui", "internet depuis hier"):
        call.says(answer)
    assert call.tell(CallerPressed("3")) == ["sorry", "goodbye"], "without an LLM its fallback is said"
    assert call.slots["equipment_count"] == 3


def test_silence_that_needs_no_reminder_goes_on_at_once() -> None:
    assert Call().tell(CallerSilent()) == ["your_name"]


def test_state_of_a_part_has_the_name_of_its_use_and_its_rows_lead_on() -> None:
    call = Call()
    call.says("oui")
    call.says("Pierre Martin")
    assert call.machine.state == "check_name"
    assert call.says("non") == ["really_not"]
    assert call.machine.state == "check_name.sure"
    assert call.says("non") == ["what_fault"] or call.machine.state == "fault"


def test_trail_names_the_rows_of_the_part_and_of_its_use() -> None:
    call = Call()
    for answer in ("oui", "Pierre Martin", "oui"):
        call.says(answer)
    files = [place.file for place in call.machine.trail]
    assert files == ["small.yaml", "small.yaml", "small.yaml", "parts/confirm.yaml"]


def test_uncertain_name_is_not_kept_before_it_is_confirmed_or_repeated() -> None:
    call = Call()
    call.says("oui")
    assert call.says("Pierre Martin", 0.2) == ["pardon"]
    assert call.slots.get("client_name") is None
    assert call.says("Paul Durand", 0.2) == ["what_fault"], "another name is no repetition"
    assert call.slots.get("client_name") is None


# ---------------------------------------------------------------- broken

# (file that was changed, what an operator did, part of the message)
BROKEN = [
    ("flow", ("use: confirm", "use: confrim"), "cette partie n'existe pas"),
    ("flow", ('    with: {question: [heard, {text: "{client_name}."}]}\n', ""), "il manque 'with'"),
    ("flow", ("with: {question:", "with: {questoin:"), "il manque 'question'"),
    ("flow", ("      lost: {go: fault}\n", ""), "la sortie 'lost' n'a pas de ligne"),
    ("flow", ("      lost: {go: fault}\n", "      lost: {go: fault}\n      gone: {go: bye}\n"), "ne sort jamais par"),
    ("flow", ("lost: {go: fault}", "lost: {go: again, times: 1}"), "une sortie mène à un autre état"),
    ("part", ("part: confirm", "part: confirmer"), "ne porte pas le nom de son fichier"),
    ("part", ("starts_at: ask", "starts_at: aks"), "l'état 'aks' n'existe pas"),
    ("part", ("  sure:\n    say", "  sure:\n    use: confirm\n    say"), "n'existe pas ici"),
    ("part", ("affirm: {say: [noted], go: affirm}", "affirm: {say: [noted], to: affirm}"), "'to' n'existe pas ici"),
]


@pytest.mark.parametrize(("which", "change", "what"), BROKEN, ids=[what for _, _, what in BROKEN])
def test_broken_use_of_a_part_is_refused(which: str, change: tuple[str, str], what: str) -> None:
    flow, part = (FLOW.replace(*change), CONFIRM) if which == "flow" else (FLOW, CONFIRM.replace(*change))
    assert (flow, part) != (FLOW, CONFIRM)
    with pytest.raises(Faults) as raised:
        small(flow, part)
    assert any(what in str(fault) for fault in raised.value.faults), raised.value


def test_part_that_uses_itself_is_refused() -> None:
    endless = (
        CONFIRM
        + "  again_and_again:\n    use: confirm\n    with: {question: [heard]}\n    exits: {affirm: {go: ask}}\n"
    )
    with pytest.raises(Faults, match="s'emploie elle-même"):
        small(FLOW, endless)


UNSOUND = [
    ("fill: client_name", "fill: client_nam", "le slot 'client_nam' n'est pas déclaré"),
    ("    fill: client_name\n", "", "ce que 'identity' entend n'est gardé nulle part"),
    ("fill: equipment_count", "fill: label", "(text) reçoit de 'count' un number"),
    (
        "listen: affirm_deny\n    when:\n      affirm: {go: name}",
        "listen: affirm_deny\n    fill: label\n    when:\n      affirm: {go: name}",
        "n'a rien à mettre",
    ),
    ("{problem: internet}", "{problem: intrenet}", "reçoit 'intrenet'"),
    ("label: text", "label: text, colour: text", "n'est jamais rempli"),
    ("label: text", "label: text, office_open: text", "est ailleurs de type flag"),
    ("if: knows_since", "if: knows_sinse", "la condition 'knows_sinse' n'existe pas"),
    ("skip: {if: knows_since, go: count}", "skip: {go: count}", "évite toujours l'état"),
    ("also: {since: since}", "also: {since: sinse}", "la grammaire 'sinse' n'existe pas"),
    ("also: {since: since}", "also: {label: problem}", "'problem' n'a rien à mettre dans 'label'"),
    ("also: {since: since}", "also: {problem: affirm_deny}", "'affirm_deny' n'a rien à mettre dans 'problem'"),
    ("{llm: empathy,", "{llm: empaty,", "la tâche 'empaty' n'existe pas"),
    ("fallback: sorry", "fallback: sory", "la phrase 'sory' n'existe pas"),
    ("given: {set: {label", "given: {set: {problem", "reçoit 'client {client_name}'"),
    ("client {client_name}", "client {client_nam}", "le slot 'client_nam' n'a jamais de valeur"),
    ('[heard, {text: "{client_name}."}]', "[herd]", "la phrase 'herd' n'existe pas"),
    ("deny: {go: bye}\n      lost", "deny: {go: check_name}\n      lost", "tourne en rond"),
    (
        "given: {go: bye}",
        "given: [{if: problem_internet, go: bye}, {if: problem_internet, go: bye}, {go: bye}]",
        "jamais atteinte",
    ),
    (
        "given: {go: bye}",
        "given: [{if: known_client, go: bye}, {if: problem_internet, go: bye}, "
        "{if: problem_mobile, go: bye}, {if: knows_problem_at_all, go: bye}, {go: bye}]",
        "jamais atteinte",
    ),
]


@pytest.mark.parametrize(("before", "after", "fault"), UNSOUND, ids=[fault for *_, fault in UNSOUND])
def test_unsound_use_of_the_language_is_found(before: str, after: str, fault: str) -> None:
    assert before in FLOW
    guards = {**GUARDS, "knows_problem_at_all": type(GUARDS["knows_name"])(frozenset({"problem"}), knows_problem)}
    known = Known(FRENCH, frozenset(PROMPTS), guards=guards, llm_tasks=frozenset({"empathy"}))
    findings = check(small(FLOW.replace(before, after, 1)), known)
    assert any(fault in finding.fault for finding in findings), printable(findings)


def knows_problem(slots: Slots) -> bool:
    return slots.get("problem") is not None


def test_way_out_of_a_bound_that_leads_back_to_it_by_a_detour_is_found() -> None:
    """Bounds alone are no end: `visits` sends on, and a state without one sends back, for ever."""
    flow = FLOW.replace("    say: [what_fault]", "    visits: {times: 2, go: when}\n    say: [what_fault]")
    flow = flow.replace(
        "nomatch: {times: 1, say: [pardon], go: count}", "nomatch: {times: 1, say: [pardon], go: fault}"
    )
    findings = check(small(flow), KNOWN)
    assert any("ramène au même état" in finding.fault for finding in findings), printable(findings)
