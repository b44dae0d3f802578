"""Impurity: how mixed the classes in a node are, how mixed they could be, and what a split gains.

A tree looks for questions whose sides are, on average, purer than the whole. Three measures are in use, all
functions of the shares p_k of the classes:

=========  ======================  ===========================================================================
criterion  impurity                meaning
=========  ======================  ===========================================================================
"gini"     1 - sum p_k^2           chance that a row, labelled at random by the shares, gets a wrong label
"entropy"  -sum p_k log2(p_k)      bits needed on average to name the class of a row; 0 log2(0) counts as 0
"error"    1 - max p_k             share of rows that the most frequent label gets wrong
=========  ======================  ===========================================================================

Interviewers ask for them because they are short and often half known. Gini impurity is not the error rate
of the tree, which predicts the most frequent label and does not draw lots. It has no maximum of 1: with two
classes it reaches 1/2, with ten 0.9, and 1 never. Entropy does go beyond 1, as soon as there are more than
two classes. And the sides of a split have to be weighted by their sizes.

Conventions
- A class may have the count 0. Counts may be weights: any numbers of at least 0, whole or not, and only their
  ratios matter.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Sequence


def impurity(counts: Sequence[float], criterion: str) -> float:
    """Compute the impurity of a node.

    Parameters
    ----------
    counts : sequence of float
        Number of rows of each class, or the sum of their weights. One class at least.
    criterion : {"gini", "entropy", "error"}
        Which measure.

    Returns
    -------
    float
        The impurity, 0 for a pure node.

    Raises
    ------
    ValueError
        If a count is negative, if all counts are 0 (also where there are none), or if `criterion` is none of
        the three.

    Examples
    --------
    >>> impurity([5, 5], "gini"), impurity([5, 5], "entropy"), impurity([5, 5], "error")
    (0.5, 1.0, 0.5)
    >>> impurity([2, 0, 6], "gini"), impurity([2, 0, 6], "error")
    (0.375, 0.25)
    >>> impurity([1, 1, 1, 1], "entropy")
    2.0
    """
    raise NotImplementedError


def largest_impurity(k: int, criterion: str) -> float:
    """Compute the largest impurity that a node with rows of k classes can have.

    Parameters
    ----------
    k : int
        Number of classes, from 1 to 10,000.
    criterion : {"gini", "entropy", "error"}
        Which measure.

    Returns
    -------
    float
        The maximum. All three are largest where all classes are equally frequent.

    Raises
    ------
    ValueError
        If `k` is below 1, or `criterion` is none of the three.

    Examples
    --------
    >>> largest_impurity(10, "gini"), largest_impurity(8, "entropy"), largest_impurity(1, "error")
    (0.9, 3.0, 0.0)
    """
    raise NotImplementedError


def gain(sides: Sequence[Sequence[float]], criterion: str) -> float:
    """Compute how much impurity a split removes.

    That is the impurity of all rows together minus the mean impurity of the sides, each side weighted by its
    number of rows.

    Parameters
    ----------
    sides : sequence of sequence of float
        For each side the counts of the classes, which are in the same order on all sides. There may be two
        sides or more. A side may be empty, all its counts being 0: it has no weight.
    criterion : {"gini", "entropy", "error"}
        Which measure.

    Returns
    -------
    float
        The gain; never below 0, but for rounding. With "entropy" it is called information gain.

    Raises
    ------
    ValueError
        If a count is negative, if all counts of all sides are 0, or if `criterion` is none of the three.

    Examples
    --------
    >>> gain([[5, 0], [0, 5]], "entropy")
    1.0
    >>> gain([[4, 1], [1, 4]], "gini")
    0.18
    >>> gain([[90, 5], [4, 1]], "error")
    0.0
    """
    raise NotImplementedError
