"""Ways to answer wrongly that fit every exercise. This module runs inside the attempt, with `impostor`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from grader.audit.answers import Agreeable, Liar, change, copied, differ, filled, is_data, off

# What impostors print: that an answer was another than the solution's, and that a way applied at all. Where
# it never applied, a pass says nothing; where it applied and never differed, nothing else was asked.
DIFFERS = "kata: answered something else"
MET = "kata: met what it is about"
TOLD = "kata: told"


class Stage:
    """What has been said so far, and how deep in the solution's own calls we are."""

    def __init__(self) -> None:
        self.said: set[str] = set()
        self.depth = 0

    def say(self, words: str) -> None:
        """Print words, once."""
        if words not in self.said:
            self.said.add(words)
            print(words)

    def meets(self) -> None:
        """Say that a way applies."""
        self.say(MET)

    def ask(self, right: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """Call the solution's own function; what it calls in turn stays right."""
        self.depth += 1
        try:
            return right(*args, **kwargs)
        finally:
            self.depth -= 1


class Call(NamedTuple):
    """One call that the judge makes of a replaced function, whose own answer to it is `answer`.

    Attributes
    ----------
    shown
        The answer of the first public example, in a tuple; empty if there is none.
    memory
        What this function answered before.
    """

    answer: Any
    args: Sequence[Any]
    kwargs: Mapping[str, Any]
    right: Any
    stage: Stage
    shown: tuple[Any, ...]
    memory: list[Any]

    def instead(self, other: Any) -> Any:
        """Return another answer where there is one to replace: what returns nothing is no function."""
        if self.answer is None:
            return None
        self.stage.meets()
        return other

    @property
    def given(self) -> list[Any]:
        """All arguments."""
        return [*self.args, *self.kwargs.values()]


def honest(call: Call) -> Any:
    """Answer as the solution does: it shows that impostors run at all."""
    return call.answer


def returns_input(call: Call) -> Any:
    """Give the first argument back that can be, which self, a function or a generator cannot."""
    for back in call.given if call.answer is not None else ():
        if is_data(back) or isinstance(back, Iterator):
            return call.instead(back)
    return call.answer


def returns_reversed_input(call: Call) -> Any:
    """Give it back in reversed order."""
    back = returns_input(call)
    if back is call.answer or (isinstance(back, np.ndarray) and not back.ndim):
        return back
    return back[::-1] if isinstance(back, (np.ndarray, list, tuple, str)) else back


def returns_none(call: Call) -> Any:
    """Forget to return."""
    return call.instead(None)


def returns_zeros(call: Call) -> Any:
    """Return zeros of the right shape."""
    return filled(call.answer, 0, call.stage.meets)


def returns_ones(call: Call) -> Any:
    """Return ones of the right shape."""
    return filled(call.answer, 1, call.stage.meets)


def returns_example(call: Call) -> Any:
    """Return for everything what the public example shows."""
    return call.instead(copied(call.shown[0])) if call.shown else call.answer


def returns_list(call: Call) -> Any:
    """Return a constant list."""
    return call.instead([1.0, 2.0, 3.0])


def raises_value_error(call: Call) -> Any:
    """Refuse everything."""
    call.stage.meets()
    raise ValueError("the input is not valid")


def tells_everything(call: Call) -> Any:
    """Try to carry what is hidden out of an official grading: by its output, by an error's text."""
    print(TOLD, call.given)
    raise RuntimeError(f"{TOLD} {call.given}")


def changes_input(call: Call) -> Any:
    """Answer rightly, and change what was given."""
    kept = copied(call.answer)
    if any(map(change, call.given)):
        call.stage.meets()
    return kept


def remembers_first(call: Call) -> Any:
    """Give the first answer for ever."""
    if isinstance(call.answer, Iterator):
        return call.answer
    call.memory.append(copied(call.answer))
    return copied(call.memory[0])


def not_float32(call: Call) -> Any:
    """Be right for float64 only, among floats."""
    return _right_but_for(call, lambda dtype: dtype == np.float32)


def not_integers(call: Call) -> Any:
    """Be right for floats only."""
    return _right_but_for(call, lambda dtype: dtype.kind in "iu")


def _right_but_for(call: Call, is_meant: Callable[[Any], bool]) -> Any:
    arrays = [given for given in call.given if isinstance(given, np.ndarray) and given.ndim]
    if not any(is_meant(array.dtype) for array in arrays):
        return call.answer
    call.stage.meets()
    return off(call.answer)


def one_axis(call: Call) -> Any:
    """Answer as if no axis had been asked for."""
    place, usual = _axis_of(call.right)
    args, kwargs = list(call.args), dict(call.kwargs)
    if "axis" in kwargs:
        asked, kwargs["axis"] = kwargs["axis"], usual
    elif place < len(args):
        asked, args[place] = args[place], usual
    else:
        return call.answer
    if asked == usual:
        return call.answer
    other = call.stage.ask(call.right, args, kwargs)
    if differ(call.answer, other):
        call.stage.meets()
    return other


def _axis_of(right: Any) -> tuple[int, Any]:
    """Return the place of the parameter ``axis`` and its default, 0 if there is none."""
    names = right.__code__.co_varnames[: right.__code__.co_argcount]
    if "axis" not in names:
        return len(names), (right.__kwdefaults__ or {}).get("axis", 0)
    defaults = dict(zip(reversed(names), reversed(right.__defaults__ or ()), strict=False))
    return names.index("axis"), defaults.get("axis", 0)


def always_equal(call: Call) -> Any:
    """Return an object that is equal to everything."""
    return call.instead(Agreeable())


def lying_array(call: Call) -> Any:
    """Return zeros that claim to be equal to everything; a subclass with the right values is harmless."""
    if not isinstance(call.answer, np.ndarray):
        return call.answer
    return call.instead(np.zeros_like(call.answer).view(Liar))


WAYS: dict[str, Callable[[Call], Any]] = {
    way.__name__: way
    for way in (
        honest,
        returns_input,
        returns_reversed_input,
        returns_none,
        returns_zeros,
        returns_ones,
        returns_example,
        returns_list,
        raises_value_error,
        changes_input,
        remembers_first,
        not_float32,
        not_integers,
        one_axis,
        always_equal,
        lying_array,
        tells_everything,
    )
}
