"""Couples who stop at the first girl: the shares that a stopping rule can change, and the one that it cannot.

In a country every couple has children until the first girl, and then no more. Are there more girls than boys?
Compute what such a family looks like, with and without a largest number of children, and simulate many of
them.

Interviewers ask it because intuition errs in both directions. No rule of when to stop can change the share of
girls among all children, since every single birth is a girl with the same probability, whatever came before.
Yet the average of the share WITHIN a family is larger, unless all families are equally large: small families
of this kind are rich in girls, and in such an average they count as much as large ones. An average of ratios
is not the ratio of averages.

Conventions
- A birth is a girl with probability `p_girl`, independently of all others; otherwise it is a boy. Every
  couple has at least one child.
- `max_children` None: a couple goes on until a girl is born. Otherwise it also stops, without a girl, when it
  has that many children.
- `p_girl` is 0, 1, or between 0.001 and 0.999; `max_children` is 1000 at most. Numbers are compared with a
  relative tolerance of 1e-7 and an absolute one of 1e-9.
"""

import math

import numpy as np


def stopping_family(p_girl: float, max_children: int | None = None) -> dict[str, float]:
    """Describe the families of a very large country.

    Parameters
    ----------
    p_girl : float
        Probability of a girl.
    max_children : int or None
        The largest number of children, 1 or more; None for no such limit.

    Returns
    -------
    dict of str to float
        With five keys:

        ``"children"``, ``"girls"``, ``"boys"``
            Expected number in a family.
        ``"girl_share_population"``
            The share of girls among all children of the country.
        ``"girl_share_per_family"``
            The expected share of girls among the children of one family: the average, over families, of girls
            over children. Families without a girl count too, with share 0.

    Raises
    ------
    ValueError
        If `p_girl` is not from 0 to 1; if it is 0 and there is no limit (no couple would ever stop); if
        `max_children` is below 1.

    Examples
    --------
    >>> family = stopping_family(0.5)
    >>> family["children"], family["girls"], family["boys"]
    (2.0, 1.0, 1.0)
    >>> family["girl_share_population"], family["girl_share_per_family"]
    (0.5, 0.6931471805599453)
    >>> stopping_family(0.5, 2)["girl_share_per_family"]
    0.625
    """
    _require_possible(p_girl, max_children)
    p, q = p_girl, 1.0 - p_girl
    if max_children is None:
        girls, children = 1.0, 1.0 / p
        # The girl is child k with probability q^(k-1) p, and then the share is 1/k. The sum of q^k / k is the
        # series of -log(1 - q).
        share = -p / q * math.log(p) if q else 1.0
    else:
        # Child k is born if the first k - 1 were boys.
        children = sum(q**k for k in range(max_children))
        girls = 1.0 - q**max_children
        share = sum(q ** (k - 1) * p / k for k in range(1, max_children + 1))
    return {
        "children": children,
        "girls": girls,
        "boys": children - girls,
        # All girls over all children: of children, not of families. It is p, whatever the rule.
        "girl_share_population": p,
        "girl_share_per_family": share,
    }


def simulate_families(
    n: int, p_girl: float, max_children: int | None, rng: np.random.Generator
) -> np.ndarray:
    """Draw families at random.

    Parameters
    ----------
    n : int
        Number of families, at least 1.
    p_girl : float
        Probability of a girl.
    max_children : int or None
        As in `stopping_family`.
    rng : np.random.Generator
        The only source of randomness: the same state gives the same families. How you draw from it is up to
        you.

    Returns
    -------
    np.ndarray of int, shape (n, 2)
        A row for each family: the number of girls, then the number of boys.

    Raises
    ------
    ValueError
        As in `stopping_family`, or if `n` is below 1.

    Examples
    --------
    With certain girls, and with certain boys:

    >>> simulate_families(2, 1.0, None, np.random.default_rng(0))
    array([[1, 0],
           [1, 0]])
    >>> simulate_families(1, 0.0, 3, np.random.default_rng(0))
    array([[0, 3]])
    """
    _require_possible(p_girl, max_children)
    if n < 1:
        raise ValueError(f"n must be at least 1, not {n}.")
    if p_girl == 0:
        return np.tile([0, max_children], (n, 1))
    # numpy counts births up to and including the girl. Whoever would have to wait beyond the limit gives up,
    # with as many boys as the limit allows.
    births = rng.geometric(p_girl, size=n)
    girls = np.ones(n, dtype=np.int64)
    if max_children is not None:
        girls[births > max_children] = 0
        births = np.minimum(births, max_children)
    return np.column_stack([girls, births - girls])


def _require_possible(p_girl, max_children):
    if not 0 <= p_girl <= 1:
        raise ValueError(f"p_girl must be a probability, not {p_girl}.")
    if max_children is None and p_girl == 0:
        raise ValueError("Without girls and without a limit no family is ever complete.")
    if max_children is not None and max_children < 1:
        raise ValueError(f"max_children must be at least 1, not {max_children}.")
