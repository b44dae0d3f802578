"""Facts of classic machine learning that are often half remembered.

Trees and forests, penalties, kernels, naive Bayes, metrics: one question on each of the points where notes
and textbooks read in a hurry leave something wrong behind.

Interviewers go through such a list quickly, to find where it pays to dig. A wrong answer on the spot is less
of a loss than a wrong reason, so ask yourself for each one how you would show it with a small example.

Return a dict with one entry for each of the keys below. Where words are listed, choose one of them. Numbers
are compared with a relative tolerance of 1e-3; you may write them as expressions, such as 7 / 3 or
math.exp(-3).

gini_of_four
    The largest Gini impurity that a node with rows of four classes can have.
more_trees
    A random forest grows from 100 trees to 1000, all else equal. What happens to the variance of its
    prediction? "falls" or "rises".
features_drawn
    A random forest draws at random the features that may be used, anew for every "row", "split", "tree" or
    "forest".
variance_of_forest
    The predictions of 10 trees have variance 4 each, and every two of them have correlation 0.25. The
    variance of their average.
out_of_bag
    A bootstrap sample draws, with replacement, as many rows as there are. The share of the rows that do not
    occur in it, for very many rows.
robust_fit
    A few of the targets y are grossly wrong. What keeps them from dragging a linear regression along?
    "squared penalty" (ridge), "absolute penalty" (lasso) or "absolute loss".
elastic_net
    The penalty of an elastic net at the weights (3, -4), if it is the penalty of the lasso plus that of
    ridge, each with factor 1 and no further constants.
als_step
    Alternating least squares holds the factors of the items fixed. How does it get those of a user?
    "gradient step", "ridge regression" or "truncated svd".
rbf_kernel
    K(x, z) for x = (3, 4) and z = (3, 6), if K is the Gaussian (RBF) kernel with gamma = 0.5, the factor of
    the squared distance.
naive_bayes
    What does naive Bayes assume of the features? "independence", "independence within classes" or "normal
    distributions".
rbf_svm
    A support vector machine with RBF kernel: "parametric" or "nonparametric"?
larger_weight
    Price in euros = 50 * area in square metres + 9000 * rooms + constant, fitted to flats. Which of the two
    features matters more for the prediction? "area", "rooms" or "cannot tell".
nothing_marked
    A classifier marks no row as positive, though some are. Its precision, as the ratio of counts: "zero",
    "one" or "undefined".
f2
    F-beta with beta = 2, at precision 0.4 and recall 1.
auc_with_tie
    The area under the ROC curve, if the positive rows score 0.8 and 0.5, and the negative ones 0.5 and 0.2.
auc_of_half
    True or False: an AUC of 0.5 proves that the score holds no information about the class.
"""

# Given: for numbers such as math.exp(-3).
import math


def answers() -> dict[str, str | float | bool]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a string, a number or a bool; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    16
    """
    raise NotImplementedError
