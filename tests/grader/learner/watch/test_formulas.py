"""Formulas are written for the eye, and what is to be typed stays as it is."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from grader.learner.watch.formulas import readable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`exp(z_i) / sum_j exp(z_j)`", "`exp(zᵢ) / Σⱼ exp(zⱼ)`"),
        ("1 - sum p_k^2 over all k", "1 - sum pₖ² over all k"),
        ("(yhat - y)**2 and x ** -1", "(yhat - y)² and x⁻¹"),
        ("R^2, 10^n", "R², 10ⁿ"),
        ("sqrt(2 pi)", "√(2 π)"),
        ("P(X <= k) >= u, a != b", "P(X ≤ k) ≥ u, a ≠ b"),
        ("mu and lambda of a draw", "μ and λ of a draw"),
        ("`forward(x) -> y`", "`forward(x) → y`"),
    ],
)
def test_mathematics(text: str, shown: str) -> None:
    """Indices, powers, sums, roots, signs and Greek letters."""
    assert readable(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "x ** -alpha_hat",  # no power that Unicode has
        "`np.sqrt(x)[x_1 <= 2]`",
        '`{"x_1": 2}`',
        "model_fn, top_k and max_len",
        "2^64 bits: 2**64.5",
        "a_(l-1)",
    ],
)
def test_code_and_names_stay(text: str) -> None:
    """What looks like a formula, but is code, a name or beyond Unicode, is left alone."""
    assert readable(text).replace("⁶⁴", "^64", 1) == text


def test_names_of_the_task_stay() -> None:
    """A parameter is typed as it is called."""
    text = "sigma : float\n    The sigma of x_1, and beta."
    assert readable(text, {"sigma", "x_1"}) == "sigma : float\n    The sigma of x_1, and β."


def test_latex() -> None:
    """Private kits may have it."""
    assert readable(r":math:`\alpha^2 \leq \sum_i x_i`") == "α² ≤∑ᵢ xᵢ"


def test_latex_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is shown as it is written."""
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("pylatexenc"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert readable(r":math:`\alpha`") == r"\alpha"
