"""Metrics of a ranked list: precision and recall at k, MRR, NDCG.

A search engine or a recommender returns a list, and people look at its beginning. Accuracy and the area under
the ROC curve count all positions alike; the metrics here stop at position k, or count the first ones most.

Interviewers ask for them in one breath with retrieval, recommenders and language models that look things up.
The formulas are short, and the details differ from one implementation to the next. Does the first position
have number 0 or 1? What happens to a query without any hit? And what is the best list, with which NDCG
compares?

Conventions
- Positions are counted from 1. At k means: the first k positions, or all where there are fewer.
- A ranking is a list of items, the best first, no item twice. Items are integers or strings. The relevant
  items are a set; some of them may not have been retrieved at all, and then they are not in the ranking.
- What is 0 / 0 is nan.
- Answers are floats, compared with an absolute tolerance of 1e-9.
"""

import math

import numpy as np


def precision_recall_at_k(ranked: list, relevant: set, k: int) -> tuple[float, float]:
    """Compute the precision and the recall of the first k positions.

    Parameters
    ----------
    ranked : list of int or str
        The items of one query, the best first; perhaps fewer than `k`, perhaps none.
    relevant : set of int or str
        All items that are relevant for the query.
    k : int
        How many positions are looked at.

    Returns
    -------
    precision : float
        Relevant items among the first `k`, divided by `k`, even where the list is shorter.
    recall : float
        The same number, divided by the number of all relevant items; nan if there are none.

    Raises
    ------
    ValueError
        If `k` is below 1.

    Examples
    --------
    >>> precision_recall_at_k(["d", "a", "c", "b"], {"a", "b", "x", "y", "z"}, 2)
    (0.5, 0.2)
    >>> precision_recall_at_k(["d", "a"], {"a"}, 4)
    (0.25, 1.0)
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}.")
    hits = sum(item in relevant for item in ranked[:k])
    # Dividing by k and not by what was shown: positions that a short list leaves empty are no hits.
    return hits / k, hits / len(relevant) if relevant else math.nan


def mean_reciprocal_rank(rankings: list[list], relevant: list[set]) -> float:
    """Average over queries one divided by the position of the first relevant item.

    Parameters
    ----------
    rankings : list of list
        One ranking for each query.
    relevant : list of set
        The relevant items of each query, in the same order of queries.

    Returns
    -------
    float
        The mean over all queries. One whose ranking holds no relevant item counts as 0.

    Raises
    ------
    ValueError
        If the two lists differ in length, or are empty.

    Examples
    --------
    The first hits are at positions 1 and 4; the third query has none.

    >>> mean_reciprocal_rank([[7, 8], [4, 5, 6, 7], [9, 8]], [{7, 8}, {7}, {1}])
    0.4166666666666667
    """
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError(f"{len(rankings)} rankings, and relevant items of {len(relevant)} queries.")
    total = 0.0
    for ranked, wanted in zip(rankings, relevant, strict=True):
        # Only the first hit counts; without any the position is infinite, and its reciprocal 0.
        first = next((i for i, item in enumerate(ranked, 1) if item in wanted), math.inf)
        total += 1 / first
    return total / len(rankings)


def ndcg_at_k(grades: np.ndarray, score: np.ndarray, k: int) -> float:
    """Compute the normalised discounted cumulative gain of a ranking by score.

    Rank the items by falling score; items with equal scores keep the order in which they are given. An item
    of grade g at position i contributes ``(2 ** g - 1) / log2(i + 1)``, if i is at most `k`; the sum is the
    DCG. NDCG is the DCG divided by the highest DCG at `k` that any ranking of the same items has.

    Parameters
    ----------
    grades : np.ndarray of int, shape (n,)
        How relevant each item is: 0 for not at all, up to 4 or so.
    score : np.ndarray, shape (n,)
        The score of each item; the highest is ranked first.
    k : int
        How many positions count. It may be above `n`.

    Returns
    -------
    float
        From 0 to 1; nan if all grades are 0.

    Raises
    ------
    ValueError
        If `k` is below 1, or the arrays differ in length.

    Examples
    --------
    The grades at the first two positions are 0 and 3; the best ranking would have 3 and 1 there.

    >>> ndcg_at_k(np.array([1, 3, 0]), np.array([0.1, 0.7, 0.9]), 2)
    0.57876411
    >>> ndcg_at_k(np.array([1, 3, 0]), np.array([5.0, 8.0, 1.0]), 10)
    1.0
    """
    if k < 1 or grades.shape != score.shape:
        raise ValueError(f"k is {k}, and there are {len(grades)} grades and {len(score)} scores.")
    gains = 2.0**grades - 1
    discounts = 1 / np.log2(np.arange(2, len(gains) + 2))
    discounts[k:] = 0.0
    # The best ranking is of all items, not only of those that this one has put first: what it left below
    # position k is just what it has to pay for.
    best = np.sort(gains)[::-1] @ discounts
    if best == 0.0:
        return math.nan
    # Sorting the negated scores keeps equal ones in order; turning round an ascending sort would not.
    return float(gains[np.argsort(-score, kind="stable")] @ discounts / best)
