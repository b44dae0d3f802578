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
    return {
        # 1 minus the sum of the squared shares is largest for equal shares: 1 - 1/K, which never reaches 1.
        "gini_of_four": 1 - 4 * 0.25**2,
        # An average of more trees varies less; more rounds of boosting are another matter.
        "more_trees": "falls",
        # Anew at every split. One draw for a whole tree is the older random subspace method.
        "features_drawn": "split",
        # rho s^2 + (1 - rho) s^2 / B: the first part stays, however many trees there are.
        "variance_of_forest": 0.25 * 4 + 0.75 * 4 / 10,
        # A row is missed n times with probability 1 - 1/n each: (1 - 1/n)^n tends to 1/e.
        "out_of_bag": math.exp(-1),
        # Outliers in y enter by the loss on residuals. A penalty, squared or not, looks at weights only.
        "robust_fit": "absolute loss",
        # |3| + |-4| and 3^2 + 4^2: the penalty of ridge is the squared length, not the length.
        "elastic_net": 7.0 + 25.0,
        # With the items fixed, each user is a ridge regression on the items that were rated: a closed form.
        "als_step": "ridge regression",
        # The distance between the points, 2, squared; where the origin lies does not matter.
        "rbf_kernel": math.exp(-0.5 * 4),
        # Over all rows the features do depend on each other, by way of the class.
        "naive_bayes": "independence within classes",
        # It is described by its support vectors, whose number grows with the data. A linear SVM keeps d + 1
        # numbers and is parametric.
        "rbf_svm": "nonparametric",
        # A weight is per unit of its feature: in square centimetres that of the area would be 0.005.
        "larger_weight": "cannot tell",
        # 0 hits among 0 marked rows. Libraries put in a number by convention, and may warn.
        "nothing_marked": "undefined",
        # (1 + beta^2) P R / (beta^2 P + R): beta above 1 favours recall, so it is near 1.
        "f2": 5 * 0.4 / (4 * 0.4 + 1.0),
        # Four pairs of a positive with a negative: three in the right order, and a tie, which counts half.
        "auc_with_tie": (3 + 0.5) / 4,
        # Positives in the middle of the scores, half of the negatives at each end: AUC 0.5, and all is known.
        "auc_of_half": False,
    }
