"""Checks of a reflection: the form of an answer in prose, and of the score its author gives it."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from grader.checks.failure import CheckFailed
from grader.checks.kinds import described, unboxed
from grader.errors import Todo
from grader.render.values import base, inline

_OWN_JUDGEMENT = "Only the form is checked here; what the answer is worth, you judge by the rubric."
_FEWEST_WORDS = 3
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})  # noqa: RUF001


def reflection_form(answer: object, *, min_words: int, max_words: int) -> None:
    """Check that an answer is prose of `min_words` to `max_words` words.

    Raises
    ------
    Todo
        If the answer is empty: not started.
    CheckFailed
        If it is no string, too short or too long.
    """
    __tracebackhide__ = True
    if not 0 < min_words <= max_words:
        raise ValueError(f"0 < min_words <= max_words does not hold for {min_words!r} and {max_words!r}.")
    count = len(_words(_prose(answer)))
    if not min_words <= count <= max_words:
        raise CheckFailed(
            f"The answer has {_counted(count)}; expected {min_words} to {max_words}.",
            _OWN_JUDGEMENT,
            actual=answer,
            fault="too long" if count > max_words else None,  # too short has many reasons
        )


def reflection_scores(answer: object, scores: object, rubric: Mapping[str, int | tuple[int, int]]) -> None:
    """Check that every criterion of the rubric is scored, each score pointing at a quote of the answer.

    Parameters
    ----------
    scores
        The attempt's self-assessment: for each criterion a pair of a score and a quote. A score of 0 needs no
        quote.
    rubric
        For each criterion the highest score, or the lowest and the highest.

    Raises
    ------
    Todo
        If the answer or the self-assessment is empty.
    CheckFailed
        Naming the first criterion whose score or quote is not in order.
    """
    __tracebackhide__ = True
    ranges = {name: (0, top) if isinstance(top, int) else top for name, top in rubric.items()}
    if not ranges or any(low >= high for low, high in ranges.values()):
        raise ValueError("A rubric has at least one criterion, each with a lowest score below its highest.")
    text = _prose(answer)
    given = _given(scores, ranges)
    quotes = {}
    for name, (low, high) in ranges.items():
        score, quote = _pair(name, given[name])
        if not low <= score <= high:
            _fail(f"{name}: the score is {score}; the rubric has {low} to {high}.", scores, "scale")
        if score > 0:
            quotes[name] = _quoted(name, quote, text, scores)
    if len(quotes) > 1 and len(set(quotes.values())) == 1:
        _fail(
            "One quote stands for every criterion: point each score at the words that earn it.",
            scores,
            "one quote",
        )


def _prose(answer: object) -> str:
    __tracebackhide__ = True
    if base(answer) is not str:
        raise CheckFailed(f"returned {described(answer)}; expected the answer as a string", actual=answer)
    text: str = answer  # type: ignore[assignment]
    if not text.strip():
        raise Todo("The answer is still empty.")
    return text


def _given(scores: object, ranges: Mapping[str, tuple[int, int]]) -> dict[Any, Any]:
    __tracebackhide__ = True
    if base(scores) is not dict:
        raise CheckFailed(f"returned {described(scores)}; expected a dict of scores", actual=scores)
    given: dict[Any, Any] = scores  # type: ignore[assignment]
    if not given or all(pair is None for pair in given.values()):
        raise Todo("The self-assessment is still empty.")
    extra = [key for key in given if key not in ranges]
    for name in ranges:
        if name not in given:
            near = difflib.get_close_matches(name, [key for key in extra if base(key) is str], 1)
            hint = f"; {inline(near[0], 60)} is none of the rubric" if near else ""
            _fail(f"The criterion {name!r} has no score{hint}.", scores, None if extra else "no score")
    if extra:
        _fail(f"The rubric has no criterion {inline(extra[0], 60)}.", scores)
    return given


def _pair(name: str, pair: Any) -> tuple[int, str]:
    __tracebackhide__ = True
    if base(pair) not in (list, tuple) or len(pair) != 2:
        _fail(f"{name}: the entry is {described(pair)}; expected a pair of a score and a quote.", pair)
    score, quote = unboxed(pair[0]), pair[1]
    if base(score) is not int:
        _fail(f"{name}: the score is {described(score)}; expected an int.", pair)
    if base(quote) is not str and not (quote is None and score == 0):
        _fail(f"{name}: the quote is {described(quote)}; expected a string.", pair)
    return score, quote or ""


def _quoted(name: str, quote: str, text: str, scores: object) -> str:
    __tracebackhide__ = True
    folded = _fold(quote)
    if not folded:
        _fail(f"{name}: a score above 0 needs a quote from the answer.", scores, "no quote")
    if len(_words(quote)) < _FEWEST_WORDS:
        _fail(
            f"{name}: the quote {inline(quote, 60)} is too short to show anything; quote a few words.",
            scores,
            "short quote",
        )
    if folded not in _fold(text):
        _fail(f"{name}: the quote {inline(quote, 60)} does not occur in the answer.", scores, "no such words")
    if 2 * len(_words(quote)) > len(_words(text)) > 20:
        _fail(
            f"{name}: the quote is most of the answer; point at the words that earn the score.",
            scores,
            "long quote",
        )
    return folded


def _fail(sentence: str, actual: object, fault: str | None = None) -> None:
    __tracebackhide__ = True
    raise CheckFailed(sentence, _OWN_JUDGEMENT, actual=actual, fault=fault)


def _fold(text: str) -> str:
    """Return `text` as it reads: case, runs of white space and typographic quotes and dashes aside."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_ALIKE).casefold().split()).strip(
        " .,;:\"'"
    )


def _words(text: str) -> list[str]:
    return [word for word in text.split() if re.search(r"\w", word)]


def _counted(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"
