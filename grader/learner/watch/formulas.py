"""Mathematics in a task as readable Unicode: sums, powers and indices as they are written by hand."""

from __future__ import annotations

import re
from collections.abc import Collection

_MATH = re.compile(r":math:`([^`\n]+)`")
_CODE = re.compile(r"`[^`\n]+(?:\n[^`\n]+)?`")  # a formula may go on in the next line

_UP = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_DOWN = str.maketrans("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_LOW = "0-9aehijklmnoprstuvx"
_BIG = {"sum": "Σ", "prod": "Π"}
_GREEK = dict(
    zip(
        "alpha beta gamma delta epsilon eta theta kappa lambda mu nu pi rho sigma tau phi psi omega".split(),
        "αβγδεηθκλμνπρστφψω",
        strict=True,
    )
)
_SIGNS = (("<=", "≤"), (">=", "≥"), ("!=", "≠"), ("<->", "↔"), ("->", "→"), ("...", "…"))

_SUM = re.compile(rf"\b(sum|prod)_([{_LOW}])(?![\w(])")
_INDEX = re.compile(rf"(?<!\w)([A-Za-z∑∏])_([{_LOW}]{{1,2}})\b(?![\[(])")
_POWER = re.compile(r"(?<=[\w)\]])\s?(?:\*\*|\^)\s?(-?\d{1,2}|n)(?![\w.(])")
_ROOT = re.compile(r"(?<![\w.])sqrt(?=\()")
_WORD = re.compile(r"(?<![\w.\\])[a-z]+(?![\w(]|\.\w)")


def readable(text: str, names: Collection[str] = ()) -> str:
    """Return prose with its formulas written for the eye.

    Parameters
    ----------
    text
        Formulas stand in it in backticks or without, and as LaTeX in ``:math:``.
    names
        Names of the task's own code. They stay as they must be typed, and so does code in backticks.
    """
    text = _MATH.sub(lambda match: _of_latex(match[1]), text)
    kept = frozenset(names)
    parts, end = [], 0
    for match in _CODE.finditer(text):
        code = match[0] if _is_code(match[0]) else _formula(match[0], kept)
        parts += [_formula(text[end : match.start()], kept), code]
        end = match.end()
    return "".join([*parts, _formula(text[end:], kept)])


def _formula(text: str, names: frozenset[str]) -> str:
    def kept(match: re.Match[str], new: str) -> str:
        return match[0] if match[0] in names else new

    text = _SUM.sub(lambda match: _BIG[match[1]] + match[2].translate(_DOWN), text)
    text = _INDEX.sub(lambda match: kept(match, match[1] + match[2].translate(_DOWN)), text)
    text = _POWER.sub(lambda match: match[1].translate(_UP), text)
    text = _ROOT.sub("√", text)
    text = _WORD.sub(lambda match: kept(match, _GREEK.get(match[0], match[0])), text)
    for plain, sign in _SIGNS:
        text = text.replace(plain, sign)
    return text


def _is_code(text: str) -> bool:
    """Return whether a text is Python to be typed or read as such, and no mathematics."""
    return any(sign in text for sign in ('"', "'", "np.", "[", ">>>", "def ", "lambda "))


def _of_latex(text: str) -> str:
    """Return LaTeX as text; the kits of others have it."""
    try:
        from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 - the kit's own tasks have none
    except ImportError:
        return text
    return str(LatexNodes2Text().latex_to_text(text)).strip()
