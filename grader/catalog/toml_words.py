"""Errors of TOML files in words: what is malformed, where, and what to write instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import tomli  # tomllib, compiled: chapters are long, and every command reads them

from grader.errors import KitError

Steps: TypeAlias = tuple[str | int, ...]

# Names of types as msgspec has them, in words, with how to write one.
_TYPES = {
    "str": ("a string", "Put it in quotes."),
    "int": ("a whole number", "Write digits, without quotes."),
    "float": ("a number", "Write a number, without quotes."),
    "bool": ("true or false", ""),
    "array": ("an array", "Put it in brackets, as in [1, 2]."),
    "object": ("a table", "Put it in braces, as in { key = 1 }."),
    "date": ("a date", ""),
    "datetime": ("a date", ""),
    "time": ("a time", ""),
}
_AT = re.compile(r" - at `\$(.*)`$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


def parsed(path: Path, text: str) -> dict[str, Any]:
    """Parse the text of the file at `path`.

    Raises
    ------
    KitError
        If it is not TOML.
    """
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        message = str(error)
        match = _POSITION.search(message)
        line = int(match[1]) if match and match[1] else max(1, text.rstrip().count("\n") + 1)
        column = f", in column {match[2]}" if match and match[2] else ""
        fact = f"This is not TOML: {_POSITION.sub('', message)}{column}."
        raise KitError(path, line, fact, "Mend the line, or the one before it.") from None


def explained(
    message: str,
    title: str,
    *,
    choices: Callable[[Steps], Sequence[str]],
    keys: Callable[[Steps], Sequence[str]],
    model: str,
) -> tuple[Steps, str, str]:
    """Put msgspec's message of a failed conversion into the words of who writes such files.

    Parameters
    ----------
    title
        What the table is called.
    choices, keys
        Give the values, and the keys, that are known where the steps lead.
    model
        What to compare with where nothing more can be said.

    Returns
    -------
    tuple
        The keys down to the value, the fact, and the fix.
    """
    match = _AT.search(message)
    where = match[1] if match else ""
    steps = tuple(name or int(number) for name, number in _STEP.findall(where))
    message = _AT.sub("", message)
    inner = where.lstrip(".")
    if words := re.fullmatch(r"Expected `(\w+)(?: \| null)?`, got `(\w+)`", message):
        (expected, fix), (got, _) = (_TYPES.get(word, (word, "")) for word in words.groups())
        got = "one with a point" if words.groups() == ("int", "float") else got
        return steps, f"`{inner}` of {title} must be {expected}, not {got}.", fix
    if words := re.fullmatch(r"Invalid enum value '(.*)'", message):
        known = choices(steps)
        close = difflib.get_close_matches(words[1], known, n=1)
        fix = f"Use {listed(known, 'or')}." + (f" Did you mean `{close[0]}`?" if close else "")
        return steps, f"`{inner}` of {title} is `{words[1]}`.", fix
    if words := re.fullmatch(r"Object contains unknown field `(.*)`", message):
        fact = f"`{inner}` of {title} has an unknown key `{words[1]}`."
        return (*steps, words[1]), fact, did_you_mean(words[1], keys(steps))
    if words := re.fullmatch(r"Object missing required field `(.*)`", message):
        return steps, f"`{inner}` of {title} has no {words[1]}.", f"Write {words[1]} = ... into it."
    return steps, f"{title} is malformed: {message}.", f"Compare it with {model}."


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a fix that names the closest of the known words, or all."""
    known = tuple(known)
    close = difflib.get_close_matches(word, known, n=1)
    return f"Did you mean `{close[0]}`?" if close else f"Known are {listed(known)}."


def listed(words: Iterable[str], conjunction: str = "and") -> str:
    """Return words in backticks, as a sentence lists them."""
    *others, last = [f"`{word}`" for word in words]
    return f"{', '.join(others)} {conjunction} {last}" if others else last
