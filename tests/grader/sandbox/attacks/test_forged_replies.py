"""Attempts that write the replies themselves: out of turn, of another kind, or with parts that lie."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from grader.model import Verdict
from grader.sandbox.pool import Pool

from .arena import Attack, attempt_at, judge, run
from .pen import forges, forging

REPLIES = [
    forges("another id", "say('ok', 1, 9.0, [], [])"),
    forges("an id as a float", "say('ok', float(call_id()), 9.0, [], [])"),
    forges("an id as a bool", "say('ok', True, 9.0, [], [])"),
    forges("many ids", "for i in range(1000): post(['ok', i, 9.0, [], []])\nserve(server())"),
    forges("no message", "post(None)\nserve(server())"),
    forges("an empty message", "say()"),
    forges("a message of one word", "say('ok')"),
    forges("a dict", "post({'ok': call_id()})\nserve(server())"),
    forges("a tuple", "post(ext('tuple', ['ok', call_id(), 9.0, [], []]))\nserve(server())"),
    forges("an unknown word", "say('pass', call_id(), 9.0, [], [])"),
    forges("the facts again", "say('facts', call_id(), {'syntax': None})"),
    forges("the judge's word", "say('told', call_id(), 9.0, [], [])"),
    forges("a word in bytes", "say(b'ok', call_id(), 9.0, [], [])"),
    forges("a handle as the word", "say(handle(), call_id(), 9.0, [], [])"),
    forges("a handle as the id", "say('ok', handle(), 9.0, [], [])"),
    forges("a handle as the message", "post(handle())\nserve(server())"),
    forges("a reply too long", "say('ok', call_id(), 9.0, [], [], 1)"),
    forges("a reply too short", "say('ok', call_id(), 9.0)"),
    forges("changed as a number", "say('ok', call_id(), 9.0, 5, [])"),
    forges("changed as a handle", "say('ok', call_id(), 9.0, handle(), [])"),
    forges("changed beyond the arguments", "reply(9.0, [7])"),
    forges("changed by a made up name", "reply(9.0, ['\\x1b[2J'])"),
    forges("changed by a pair", "reply(9.0, [[0, 1]])"),
    forges("warnings as a handle", "say('ok', call_id(), 9.0, [], handle())"),
    forges("warnings of handles", "reply(9.0, warned=[[handle(), handle(), handle()]])"),
    forges("warnings of two parts", "reply(9.0, warned=[['a', 'b']])"),
    forges("warnings at a huge line", "reply(9.0, warned=[['a', 'b', 1 << 60]])"),
    forges("an error that is no dict", "say('error', call_id(), 'x', [])"),
    forges("an error as a handle", "say('error', call_id(), handle(), [])"),
    forges("an error without parts", "say('error', call_id(), {}, [])"),
    forges("an error of an unknown kind", "claim(kind='internal')"),
    forges("an error of a handle's kind", "claim(kind=handle())"),
    forges("an error with a handle's text", "claim(text=handle())"),
    forges("an error with a number's name", "claim(type=1)"),
    forges("an error with handles as bases", "claim(bases=[handle()])"),
    forges("an error with a text as bases", "claim(bases='Exception')"),
    forges("frames as a number", "claim(frames=3)"),
    forges("frames of handles", "claim(frames=[[handle(), handle(), handle()]])"),
    forges("a buffer too many", "reply(9.0, buffers=[b'x'])"),
    forges("a buffer too few", "reply(ext('array', [0, '<f8', [1]]))"),
    forges("a buffer twice", "reply([ext('array', [0, '<f8', [1]])] * 2, buffers=[bytes(8)])"),
    forges("text that is no text", "raw(b'\\xa1\\xff')"),
    forges("two results", "raw(b'\\x01\\x02')"),
    forges("bytes after the reply", "raw(b'\\x01\\x90\\x90\\x90')"),
]


@pytest.mark.parametrize("attack", REPLIES, ids=str)
def test_malformed_reply_is_a_crash(attack: Attack, confined: Pool) -> None:
    """A message that no child of ours would write ends the attempt, at once."""
    outcome = run(confined, attack.text, lambda m: m.attack(3.0))
    assert outcome.verdict == Verdict.CRASH, (outcome.verdict, outcome.words)
    assert outcome.words.startswith("It broke the connection to the grader ("), attack.goal


@pytest.mark.parametrize("attack", REPLIES[::6], ids=str)
def test_malformed_reply_is_a_crash_at_level_portable(attack: Attack, pools: Callable[..., Pool]) -> None:
    """The wire is as strict where nothing else is."""
    test_malformed_reply_is_a_crash(attack, pools("portable"))


CLAIMS = {
    "no bases": ("bases=['object']", Verdict.CRASH),
    "bases of the judge": ("bases=['Control', 'Internal', 'KataError']", Verdict.CRASH),
    "bases of pytest": (
        "type='Skipped', bases=['Skipped', 'OutcomeException', 'BaseException']",
        Verdict.CRASH,
    ),
    "bases that are functions": ("bases=['print', 'Exception']", Verdict.ERROR),
    "the type of a check": ("type='CheckFailed', bases=['AssertionError', 'Exception']", Verdict.ERROR),
    "an interrupt": ("bases=['KeyboardInterrupt', 'BaseException']", Verdict.CRASH),
    "late": ("kind='late'", Verdict.TIMEOUT),
    "not started": ("bases=['NotImplementedError', 'RuntimeError', 'Exception']", Verdict.TODO),
    "without memory": ("bases=['MemoryError', 'Exception']", Verdict.MEMORY),
    "an import": ("kind='import', text='os'", Verdict.DENIED),
    "a missing name": ("kind='missing', text='attack'", Verdict.ERROR),
}


@pytest.mark.parametrize("name", CLAIMS)
def test_claimed_errors_are_never_a_pass(name: str, confined: Pool) -> None:
    """An attempt may say that it raised anything; a pass, a skip or a fault of the kit is none of it."""
    parts, verdict = CLAIMS[name]
    outcome = run(confined, forges(name, f"claim({parts})").text, lambda m: m.attack(3.0))
    assert outcome.verdict == verdict, outcome.words


def test_reply_ahead_of_its_call_is_not_taken(confined: Pool) -> None:
    """A reply that was written before its call was made answers another call, and ends the attempt."""
    ahead = "\ndef attack(x): return x\nfor i in range(50): post(['ok', i, 9.0, [], []])\n"
    assert run(confined, forging(ahead), lambda m: m.attack(1)).verdict == Verdict.CRASH
    attempt = attempt_at(confined, forges("twice", "post(['ok', call_id(), 1, [], []])\nreturn 1").text)
    assert attempt.module.attack(1) == 1
    assert judge(lambda: attempt.module.attack(2))[0] == Verdict.CRASH
    attempt.close()


def test_ids_of_calls_cannot_be_guessed(confined: Pool) -> None:
    """Nothing follows from the numbers of earlier calls for the next."""
    attempt = attempt_at(confined, forges("ids", "return call_id()").text)
    numbers = [attempt.module.attack() for _ in range(50)]
    attempt.close()
    assert len(set(numbers)) == 50 and max(numbers) > 1 << 50
    assert len({b - a for a, b in pairwise(numbers)}) == 49


def test_nothing_of_a_broken_wire_reaches_the_next_child(confined: Pool) -> None:
    """After an attempt broke the wire, a new child serves the next check, and other attempts go on."""
    attack = forges("break", "post(None)\nfor _ in range(100): post(['ok', 1, 1, [], []])\nserve(server())")
    attempt = attempt_at(confined, f"{attack.text}\ndef honest(x): return x\n")
    assert judge(lambda: attempt.module.attack(1))[0] == Verdict.CRASH
    assert attempt.module.honest(4) == 4
    attempt.close()
    assert run(confined, "def attack(x): return x + 1", lambda m: m.attack(1)).answer == 2
