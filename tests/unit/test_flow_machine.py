"""Dialogues over the shipped flow: the failing paths first."""

from __future__ import annotations

import pytest

from sav_engine.errors import FlowError
from sav_engine.flow.course import FILLER_AFTER_S
from sav_engine.flow.events import (
    Abandon,
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    Listen,
    Prompted,
    Say,
    Spoken,
    TimePassed,
)
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import NEVER_S, PIERRE, SOPHIE, Dialogue, World, prompts, shipped_flow

NAMED = "Pierre Martin, merci de nous rappeler."
KNOWN_CALLER = (
    "greet",
    "Sophie Dubois, merci de votre appel.",
    "recording_brief",
    "returning_client_no_ticket",
    "ask_problem",
)
NEW_CALLER = ("greet", "welcome", "recording_notice")
SLOW = World(lookup_s=NEVER_S)


def a_known_caller(world: World | None = None) -> Dialogue:
    call = Dialogue("sav", client=SOPHIE, world=world)
    call.bot(*KNOWN_CALLER)
    return call


def an_internet_fault(told: str = "je n'ai plus internet") -> Dialogue:
    call = a_known_caller()
    call.caller(told)
    call.bot("ask_restart_devices")
    call.caller("non")
    call.bot("fixed_line_warning")
    return call


def a_box_restarted() -> Dialogue:
    call = an_internet_fault()
    call.caller("oui c'est un portable")
    call.bot("box_restart")
    call.caller("ça y est")
    call.bot("did_it_work")
    return call


# ---------------------------------------------------------------- the three calls of the demonstration


def test_client_calls_about_the_open_ticket() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_internet")
    call.caller("oui c'est pour ça")
    call.bot("ticket_transfer_ok", "transfer")
    call.ends("transferred", how="transfer")
    assert call.machine.slots["problem"] == "internet"


def test_wifi_fault_is_solved_by_the_restart() -> None:
    call = a_box_restarted()
    call.caller("oui ça remarche")
    call.bot("solved_thanks", "goodbye")
    call.ends("resolved")
    assert call.machine.slots["box_restarted"] is True


def test_telephony_fault_is_not_solved_and_goes_to_a_technician() -> None:
    call = a_known_caller()
    call.caller("mon téléphone n'a plus de tonalité")
    call.bot("ask_restart_devices")
    call.caller("non")
    call.bot("phone_restart")
    call.caller("c'est fait")
    call.bot("did_it_work")
    call.caller("non toujours pas")
    call.bot("not_solved", "transfer")
    call.ends("transferred", how="transfer")


# ---------------------------------------------------------------- look-ups late or gone


def test_lookup_that_never_answers_delays_nobody_for_more_than_two_seconds() -> None:
    call = Dialogue("sav", client=PIERRE, world=SLOW)
    call.bot(*NEW_CALLER)
    assert call.now - 100 < 2.0 + 1.5  # the greeting itself lasts longer than the look-up is waited for


def test_records_are_away_and_the_call_goes_on_as_unknown() -> None:
    call = Dialogue("sav", client=PIERRE, world=World(lookup_works=False))
    call.bot(*NEW_CALLER)


def test_filler_is_said_during_the_wait_and_only_when_it_is_long() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    assert machine.next_deadline() == 2.0  # no filler is due while the greeting plays
    assert machine.handle(BotSpoke(0), 0.5) == []
    assert machine.next_deadline() == 0.5 + FILLER_AFTER_S
    filler = machine.handle(TimePassed(), 0.5 + FILLER_AFTER_S)
    assert filler == [Say(1, (Prompted("filler_one_moment", prompts()["filler_one_moment"]),), "overhear")]
    assert machine.handle(ActionDone("lookup_client"), 1.6) == []  # the filler is not cut
    assert [type(command) for command in machine.handle(BotSpoke(1), 2.5)] == [Say, Listen]


def greeted(*meanwhile: CallerSaid | CallerPressed) -> tuple[str, Machine]:
    """Where a call leads whose caller did this over the greeting, the client and no open ticket being known."""
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    (said, _) = machine.handle(CallBegan({"always_open": True}), 0.0)
    assert isinstance(said, Say) and said.barge_in == "overhear", "heard, and not interrupted"
    for event in meanwhile:
        assert machine.handle(event, 1.0) == []
    machine.handle(ActionDone("lookup_client", {"caller_name": "Sophie Dubois"}), 1.5)
    machine.handle(BotSpoke(0), 2.0)
    return machine.state, machine


def test_two_sentences_over_the_greeting_are_one() -> None:
    fault = CallerSaid("je n'ai plus internet", 0.9)
    at_once, _ = greeted(fault)
    assert at_once not in ("", "ask_problem")
    for around in (CallerSaid("bonjour", 0.9), CallerSaid("", 0.0)):
        assert greeted(fault, around)[0] == greeted(around, fault)[0] == at_once


def test_a_key_over_the_greeting_is_not_undone_by_words() -> None:
    zero = CallerPressed("0")
    assert greeted(zero, CallerSaid("bonjour", 0.9))[0] == greeted(zero)[0] == "prepare_transfer"


def test_action_that_is_too_slow_is_abandoned_and_its_late_result_changes_nothing() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    assert machine.handle(TimePassed(), 2.0) == [Abandon("lookup_client")]
    assert machine.handle(ActionDone("lookup_client", {"known_client": True}), 2.1) == []
    machine.handle(BotSpoke(0), 2.6)
    assert machine.state == "notice"
    assert "known_client" not in machine.slots
    assert machine.handle(ActionDone("lookup_client", {"known_client": True}), 2.7) == []


def test_machine_woken_too_early_does_nothing() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    assert machine.handle(TimePassed(), 1.0) == []


# ---------------------------------------------------------------- opening hours


def test_out_of_hours_the_closed_prompt_is_whole_and_the_ticket_is_closed() -> None:
    call = Dialogue("sav", world=World(office_open=False))
    call.bot("greet", "closed_hours")
    call.ends("closed")


def test_demonstrations_are_always_open() -> None:
    call = Dialogue("sav", world=World(office_open=False), always_open=True)
    call.bot(*NEW_CALLER)


def test_closed_is_closed_also_when_the_records_are_away() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan({"office_open": False, "always_open": False}), 0.0)
    machine.handle(ActionFailed("lookup_client", "the database is away"), 0.1)
    assert machine.handle(BotSpoke(0), 2.0)[-1] == End("hang_up", "closed", "closed")


def test_last_words_cannot_be_interrupted() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    machine.handle(ActionDone("lookup_client", {"office_open": False}), 0.1)
    say, end = machine.handle(BotSpoke(0), 2.0)
    assert isinstance(say, Say) and say.barge_in == "off"
    assert end == End("hang_up", "closed", "closed")
    assert machine.handle(CallerSaid("attendez"), 3.0) == []


# ---------------------------------------------------------------- what must never happen again


def test_no_that_is_not_it_is_a_no() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_internet")
    call.caller("non c'est pas ça")
    call.bot("ticket_not_related", "ask_problem")


def test_it_does_not_work_is_not_solved() -> None:
    call = a_box_restarted()
    call.caller("ça ne marche pas")
    call.bot("not_solved", "transfer")


def test_safety_answer_is_heeded() -> None:
    call = an_internet_fault("plus de wifi")
    call.caller("non je suis sur le fixe")
    call.bot("fixed_line_no_restart", "offer_mobile_call")
    call.caller("non")
    call.bot("transfer")
    call.ends("transferred", how="transfer")
    assert "box_restarted" not in call.machine.slots


def test_safety_question_not_understood_never_leads_to_a_restart() -> None:
    call = an_internet_fault("plus de wifi")
    for again in ("confirm_mobile_line", "clarify_yes_no_keys"):
        call.caller("la marquise sortit à cinq heures")
        call.bot(again)
    call.caller("à cinq heures")
    call.bot("fixed_line_no_restart", "transfer")


def test_unknown_problem_is_asked_again_and_never_called_internet() -> None:
    call = a_known_caller()
    call.caller("ça ne marche plus")
    call.bot("filler_let_me_see", "ask_description_technique")
    call.caller("ça ne marche plus du tout")
    call.bot("clarify_problem")
    call.caller("ben ça marche pas")
    call.bot("clarify_problem_keys")
    call.caller("ça marche pas je vous dis")
    assert "problem" not in call.machine.slots


def test_transfer_that_fails_brings_the_caller_back() -> None:
    call = a_known_caller(World(transfer_works=False))
    call.caller("je voudrais parler à un technicien")
    call.bot("transfer", "transfer_failed", "offer_callback")
    call.caller("oui")
    call.bot("callback_ok", "goodbye")
    call.ends("open")


def test_nobody_is_free_and_a_call_back_is_offered() -> None:
    call = a_known_caller(World(technician_free=False))
    call.key("0")
    call.bot("transfer", "nobody_free", "offer_callback")
    call.caller("non merci")
    call.bot("callback_declined", "goodbye")
    call.ends("open")


def test_caller_insists_on_a_technician_when_nobody_is_free() -> None:
    call = a_known_caller(World(technician_free=False))
    for _ in range(2):
        call.caller("un technicien")
        call.bot("transfer", "nobody_free", "offer_callback")
    call.caller("un technicien")
    call.bot("busy", "callback_ok", "goodbye")
    call.ends("open")


def test_technicians_unknown_is_no_reason_not_to_try() -> None:
    call = a_known_caller(World(technician_known=False))
    call.key("0")
    call.bot("transfer")
    call.ends("transferred", how="transfer")


# ---------------------------------------------------------------- silence, misunderstanding, keys


def test_two_reminders_then_good_bye() -> None:
    call = a_known_caller()
    call.silence()
    call.bot("still_there_gentle")
    call.silence()
    call.bot("still_there_again")
    call.silence()
    call.bot("silent_goodbye")
    call.ends("abandoned")


def test_not_understood_twice_is_rephrased_then_goes_to_a_technician() -> None:
    call = a_known_caller()
    call.caller("le chat est sur le toit")
    call.bot("clarify_unclear")
    call.caller("le chat")
    call.bot("clarify_problem")
    call.caller("le toit")
    call.bot("not_understood_transfer", "transfer")


def test_speech_without_words_is_not_understood() -> None:
    call = a_known_caller()
    call.caller("")
    call.bot("clarify_unclear")


def test_keys_answer_a_question_with_numbers() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="mobile")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_mobile")
    call.key("2")
    call.bot("ticket_not_related", "ask_problem")


def test_key_without_a_meaning_is_a_misunderstanding_only_where_keys_are_answers() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="mobile")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_mobile")
    call.key("7")
    call.bot("clarify_yes_no")
    call.key("2")
    call.bot("ticket_not_related", "ask_problem")
    call.key("7")
    call.bot()
    assert call.listen is not None


def test_caller_asks_to_hear_it_again_but_not_for_ever() -> None:
    call = a_known_caller()
    for _ in range(2):
        call.caller("pardon ?")
        call.bot("ask_problem")
    call.caller("pardon ?")
    call.bot("clarify_unclear")


def test_caller_asks_for_a_moment() -> None:
    call = a_box_restarted()
    call.caller("attendez")
    call.bot("take_your_time")
    call.caller("oui c'est bon")
    call.bot("solved_thanks", "goodbye")


def test_silence_lets_the_restart_go_on() -> None:
    call = an_internet_fault("la box ne marche plus")
    call.caller("oui")
    call.bot("box_restart")
    for _ in range(2):
        call.silence()
        call.bot("still_waiting")
    call.silence()
    call.bot("did_it_work")


# ---------------------------------------------------------------- doubt


def test_doubtful_answer_is_confirmed_before_it_is_acted_on() -> None:
    call = a_known_caller()
    call.caller("internet", confidence=0.3)
    call.bot("confirm_internet")
    assert "problem" not in call.machine.slots
    call.caller("oui")
    call.bot("ask_restart_devices")


def test_doubtful_yes_is_asked_again_and_believed_the_second_time() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_internet")
    call.caller("oui", confidence=0.3)
    call.bot("clarify_yes_no")
    call.caller("oui", confidence=0.3)
    call.bot("ticket_transfer_ok", "transfer")


def test_doubtful_solved_is_confirmed() -> None:
    call = a_box_restarted()
    call.caller("oui un peu")
    call.bot("confirm_solved")
    call.caller("non")
    call.bot("not_solved", "transfer")


# ---------------------------------------------------------------- at any moment


def test_anger_is_answered_calmly_and_goes_to_a_technician() -> None:
    call = a_known_caller()
    call.caller("j'en ai marre, c'est inadmissible")
    call.bot("calm_down", "transfer")


def test_words_that_contain_an_insult_are_not_anger() -> None:
    call = a_known_caller()
    call.caller("j'ai redémarré et la connexion est annulée sur la console")
    call.bot("ask_restart_devices")


def test_two_sharp_remarks_soon_after_each_other_are_anger() -> None:
    call = a_known_caller()
    call.caller("c'est pénible")
    call.bot("clarify_unclear")
    call.caller("c'est vraiment nul")
    call.bot("calm_down", "transfer")


def test_problem_told_during_the_greeting_is_not_asked_again() -> None:
    call = Dialogue("sav", client=SOPHIE)
    call.interrupts("Bonjour, je n'ai plus internet")
    call.bot("greet", "recording_brief", "ask_restart_devices")


def test_problem_told_during_the_greeting_of_a_call_that_is_not_recorded() -> None:
    call = Dialogue("sav", client=SOPHIE, world=World(is_recorded=False))
    call.interrupts("Bonjour, je n'ai plus internet")
    call.bot("greet", "ask_restart_devices")


def test_recording_refused_and_problem_told_during_the_greeting() -> None:
    call = Dialogue("sav", client=SOPHIE)
    call.interrupts("Je ne veux pas être enregistré. Je n'ai plus internet")
    call.bot("greet", "not_recorded", "ask_restart_devices")
    assert call.machine.slots["recording_refused"] is True


def test_yes_said_during_the_greeting_answers_no_question() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.interrupts("oui allô ?")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_internet")


def test_key_nought_during_the_greeting_counts() -> None:
    call = Dialogue("sav")
    call.interrupts("allô")
    call.tell(CallerPressed("0"))
    call.bot("greet", "transfer")


def test_caller_interrupts_the_question() -> None:
    call = a_known_caller()
    call.interrupts("plus d'internet")
    call.bot("ask_restart_devices")
    call.machine.handle(BotSpoke(1, stopped=True), call.now)  # the news of the interrupted question comes late
    call.caller("non")
    call.bot("fixed_line_warning")


# ---------------------------------------------------------------- the end


def test_caller_hangs_up_during_a_question() -> None:
    call = a_known_caller()
    call.hangs_up()
    call.ends("abandoned")


def test_caller_hangs_up_during_the_greeting_and_the_lookup_is_abandoned() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    assert machine.handle(CallerHungUp(), 0.2) == [
        Abandon("lookup_client"),
        End("hang_up", "abandoned", "caller_hung_up"),
    ]


def test_caller_hangs_up_before_anything() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    assert machine.handle(CallerHungUp(), 0.0) == [End("hang_up", "abandoned", "caller_hung_up")]


def test_caller_hangs_up_when_a_call_back_is_offered_and_is_called_back() -> None:
    call = a_known_caller(World(technician_free=False))
    call.key("0")
    call.bot("transfer", "nobody_free", "offer_callback")
    call.hangs_up()
    call.ends("open")


def test_caller_hangs_up_during_the_good_bye_and_the_outcome_stands() -> None:
    call = a_box_restarted()
    call.caller("oui ça remarche")
    call.hangs_up()
    call.bot("solved_thanks", "goodbye")
    call.ends("resolved")


def transferring() -> Machine:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    machine.handle(ActionFailed("lookup_client", "away"), 0.1)
    machine.handle(BotSpoke(0), 2.0)
    machine.handle(CallerPressed("0"), 3.0)
    machine.handle(BotSpoke(1, stopped=True), 3.0)
    machine.handle(ActionDone("check_technician", {"technician_free": True}), 3.1)
    [rings] = machine.handle(BotSpoke(2), 5.0)
    assert isinstance(rings, Do) and rings.action == "call_technician"
    [do] = machine.handle(ActionDone("call_technician", {"technician_line": None}), 5.0)
    assert isinstance(do, Do) and do.action == "transfer_call"
    return machine


def test_line_closed_by_the_transfer_itself_is_a_transfer() -> None:
    machine = transferring()
    assert machine.handle(CallerHungUp(), 5.1) == []
    assert machine.handle(ActionDone("transfer_call"), 5.2) == [End("transfer", "transferred", "transferred")]


def test_line_closed_and_the_transfer_refused_is_a_hang_up() -> None:
    machine = transferring()
    assert machine.handle(CallerHungUp(), 5.1) == []
    assert machine.handle(ActionFailed("transfer_call", "no such queue"), 5.2)[-1] == End(
        "hang_up", "abandoned", "caller_hung_up"
    )


def test_line_closed_and_the_transfer_mute_ends_within_its_time() -> None:
    machine = transferring()
    machine.handle(CallerHungUp(), 5.1)
    assert machine.next_deadline() == 10.0
    assert machine.handle(TimePassed(), 10.0)[-1] == End("hang_up", "abandoned", "caller_hung_up")


def test_call_of_ten_minutes_is_closed_politely() -> None:
    call = a_known_caller()
    call.waits(590)
    call.bot()
    assert not call.machine.is_over_time
    call.waits(10)
    call.bot("call_too_long")
    call.ends("open")
    assert call.machine.is_over_time


def test_call_limit_does_not_cut_the_bot_in_mid_sentence() -> None:
    call = a_known_caller()
    call.waits(597)
    call.caller("le chat")
    call.waits(1)
    call.bot("clarify_unclear")
    call.waits(10)
    call.bot("call_too_long")


# ---------------------------------------------------------------- our own mistakes


def test_call_that_begins_twice_is_an_error_that_names_state_and_event() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    with pytest.raises(FlowError, match=r"état 'welcome'.*CallBegan"):
        machine.handle(CallBegan(), 0.1)


def test_silence_before_the_call_is_an_error() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    with pytest.raises(FlowError, match="CallerSilent"):
        machine.handle(CallerSilent(), 0.0)


def test_repr_is_the_state_on_one_line_without_the_callers_name() -> None:
    call = Dialogue("sav", client=PIERRE, open_ticket="internet")
    call.bot("greet", NAMED, "recording_brief", "returning_client_pending_internet")
    shown = repr(call.machine)
    assert "confirm_ticket_internet" in shown and "Listening" in shown and "\n" not in shown
    assert "Pierre" not in shown and "+336" not in shown


def test_client_without_a_name_is_greeted_without_one() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan(), 0.0)
    machine.handle(ActionDone("lookup_client", {"known_client": True, "caller_name": None}), 0.1)
    say = machine.handle(BotSpoke(0), 2.0)[0]
    assert isinstance(say, Say) and not any(isinstance(part, Spoken) for part in say.parts)


def test_what_will_be_said_by_name_is_known_while_the_greeting_plays() -> None:
    machine = Machine(shipped_flow("sav"), FRENCH, GUARDS, prompts())
    machine.handle(CallBegan({"always_open": True, "office_open": True}), 0.0)
    assert machine.foresee() == (), "nothing is certain before the look-up"
    found = {"known_client": True, "caller_name": "Pierre Martin", "has_open_ticket": True, "office_open": True}
    machine.handle(ActionDone("lookup_client", {**found, "open_ticket_problem": "internet"}), 0.1)
    assert machine.foresee() == (NAMED,)
    commands = machine.handle(BotSpoke(0), 2.6)
    assert [part.text for part in commands[0].parts if isinstance(part, Spoken)] == [NAMED]
    assert machine.foresee() == ()


def test_what_would_be_said_to_some_words_is_known_before_they_are_the_callers() -> None:
    """The name in it is synthesised during the pause after it; the caller may still go on."""
    call = Dialogue("sav")
    call.bot(*NEW_CALLER)
    call.caller("oui d'accord")
    before, slots = repr(call.machine), dict(call.machine.slots)
    asked = call.machine.state
    foreseen = call.machine.foresee_said("je m'appelle Jean Dupont", 0.9, call.now)
    assert any("Jean Dupont" in part.text for part in foreseen), (asked, foreseen)
    assert (repr(call.machine), dict(call.machine.slots)) == (before, slots), "nothing has changed by asking"
    assert call.machine.foresee_said("", 0.9, call.now) == ()


def test_what_was_not_understood_and_how_sure_the_rest_was_is_kept_for_those_who_count():
    call = a_known_caller()
    call.machine.foresee_said("bleu vingt parapluie", 1.0, call.now)
    assert call.machine.nomatches == 0, "a question of what if counts nothing"
    call.caller("bleu vingt parapluie")
    assert (call.machine.nomatches, dict(call.machine.sureness)) == (1, {})
    call.caller("je n'ai plus internet")
    assert call.machine.nomatches == 1
    assert call.machine.sureness["request"] > 0.5
