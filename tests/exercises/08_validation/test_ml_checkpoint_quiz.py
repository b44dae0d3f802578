"""Hidden suite of ml_checkpoint_quiz."""

import math

from grader import checks


def test_gini_of_four(attempt):
    """The impurity of a node is largest where all of its classes are equally frequent."""
    checks.quiz(
        attempt.answers(),
        "gini_of_four",
        0.75,
        explanations={
            1.0: "It comes nearer to 1 with every class more, and never gets there: equal shares still meet "
            "by chance with probability 1/K.",
            0.5: "That is the maximum for two classes.",
            0.25: "That is the sum of the squared shares. The impurity is what is missing to 1.",
            2.0: "That is the entropy in bits.",
            math.log(4): "That is the entropy.",
        },
        otherwise="One minus the sum of the squared shares of the classes: for which shares is it largest?",
    )


def test_more_trees(attempt):
    """The number of trees in a forest is no measure of its complexity."""
    checks.quiz(
        attempt.answers(),
        "more_trees",
        "falls",
        options=("falls", "rises"),
        explanations={
            "rises": "More trees are averaged, not added up: the bias stays, and the part of the variance "
            "that averaging can remove shrinks as 1/B. Rounds of boosting are another matter.",
        },
    )


def test_features_drawn(attempt):
    """A random forest makes its trees different twice: by their rows, and by the features on offer."""
    checks.quiz(
        attempt.answers(),
        "features_drawn",
        "split",
        options=("row", "split", "tree", "forest"),
        explanations={
            "tree": "That is the random subspace method. In a forest one tree may use all features, in "
            "different places.",
            "forest": "Then all trees would miss the same features, and resemble each other no less.",
            "row": "A row is looked at with the features that the tree has already chosen.",
        },
    )


def test_variance_of_forest(attempt):
    """What the trees have in common, averaging does not remove."""
    checks.quiz(
        attempt.answers(),
        "variance_of_forest",
        1.3,
        explanations={
            0.4: "That is for independent trees. Correlated ones keep a part however many there are.",
            1.0: "That is the limit for infinitely many trees. Add what is left with 10.",
            4.0: "That is the variance of one tree. The average varies less unless the correlation is 1.",
            0.1: "That is 1 / 10: the share of a variance that independent trees would leave.",
            2.0: "That is the standard deviation of one tree. A variance is asked for.",
        },
        otherwise="Var of a mean is 1/B^2 times the sum of all B^2 covariances: B of them are variances, and "
        "the others correlation times variance.",
    )


def test_out_of_bag(attempt):
    """A sample drawn with replacement misses a fixed share of many rows."""
    checks.quiz(
        attempt.answers(),
        "out_of_bag",
        math.exp(-1),
        explanations={
            1 - math.exp(-1): "That is the share of rows that do occur.",
            0.0: "Some rows are drawn twice or more often, so others must be missing.",
            0.5: "A row is missed in every one of n draws, each time with probability 1 - 1/n. What is the "
            "limit of the product?",
            1 / 3: "About a third, but the limit has a name: (1 - 1/n)^n.",
        },
        otherwise="With which probability is one given row missed by all n draws?",
    )


def test_robust_fit(attempt):
    """A penalty looks at the weights, and the loss at the residuals."""
    checks.quiz(
        attempt.answers(),
        "robust_fit",
        "absolute loss",
        options=("squared penalty", "absolute penalty", "absolute loss"),
        explanations={
            "absolute penalty": "The lasso still squares the residuals: it removes features, and outliers "
            "pull as before. The word 'absolute' belongs to the weights there.",
            "squared penalty": "Ridge shrinks weights, and still squares the residuals, so outliers pull as "
            "before. ridge_regression shows it.",
        },
    )


def test_elastic_net(attempt):
    """The penalty of the lasso is a sum of absolute values, and that of ridge a sum of squares."""
    checks.quiz(
        attempt.answers(),
        "elastic_net",
        32.0,
        explanations={
            12.0: "That adds the length of the weights, a root. Ridge takes the sum of squares itself.",
            7.0: "That is the lasso's part alone.",
            25.0: "That is ridge's part alone.",
            24.0: "The lasso takes absolute values, so the signs are lost.",
            49.0: "That is the square of the sum. Each weight is squared apart.",
            19.5: "There is no further constant here: neither part is halved.",
        },
        otherwise="Write the two sums over the weights down, and add them.",
    )


def test_als_step(attempt):
    """With one half of the factors fixed, the other half has an exact answer."""
    checks.quiz(
        attempt.answers(),
        "als_step",
        "ridge regression",
        options=("gradient step", "ridge regression", "truncated svd"),
        explanations={
            "gradient step": "Descent along gradients is the rival method. Here each half has a closed "
            "form, so that there is no learning rate. als_factorisation shows it.",
            "truncated svd": "That needs a complete table, and finds both halves at once. Here only the "
            "cells that were rated count.",
        },
    )


def test_rbf_kernel(attempt):
    """The Gaussian kernel depends on two points by their distance only."""
    checks.quiz(
        attempt.answers(),
        "rbf_kernel",
        math.exp(-2),
        explanations={
            math.exp(-1): "The distance is squared.",
            math.exp(-12.5): "That is about the distance of x from the origin. The kernel compares x with z.",
            math.exp(
                -8
            ): "Gamma is itself the factor, not a width sigma that would enter as 1 / (2 sigma^2).",
            math.exp(2): "The sign is missing: distant points resemble each other less, and K is at most 1.",
            2.0: "That is the distance, or the exponent. K is an exponential.",
            -2.0: "That is the exponent.",
            0.135: "Three digits are not quite enough: write it as an expression.",
        },
        otherwise="K(x, z) = exp(-gamma * squared distance of x and z).",
    )


def test_naive_bayes(attempt):
    """Naive Bayes multiplies probabilities that it has estimated in one group of rows at a time."""
    checks.quiz(
        attempt.answers(),
        "naive_bayes",
        "independence within classes",
        options=("independence", "independence within classes", "normal distributions"),
        explanations={
            "independence": "In spam 'free' and 'winner' both are frequent, and elsewhere both are rare. So "
            "over all mails they depend on each other, even if among the spam they do not.",
            "normal distributions": "That is what one variant adds. Counts and yes or no features have "
            "others.",
        },
    )


def test_rbf_svm(attempt):
    """Whether a model is parametric depends on what has to be kept after training."""
    checks.quiz(
        attempt.answers(),
        "rbf_svm",
        "nonparametric",
        options=("parametric", "nonparametric"),
        explanations={
            "parametric": "It keeps its support vectors, and their number grows with the data. A fixed "
            "number of weights holds for the linear machine only.",
        },
    )


def test_larger_weight(attempt):
    """A weight is measured per unit of its feature."""
    checks.quiz(
        attempt.answers(),
        "larger_weight",
        "cannot tell",
        options=("area", "rooms", "cannot tell"),
        explanations={
            "rooms": "A room is a large unit and a square metre a small one. With areas in units of 1000 "
            "square metres the weights would be 50000 and 9000, in the same model.",
            "area": "The areas may vary more, but that is not said, and neither is how the two go together.",
        },
    )


def test_nothing_marked(attempt):
    """Precision divides by the number of rows that were marked."""
    checks.quiz(
        attempt.answers(),
        "nothing_marked",
        "undefined",
        accept=("nan",),
        options=("zero", "one", "undefined"),
        explanations={
            "zero": "Recall is zero. Precision is 0 / 0: libraries put 0 there by convention, and warn.",
            "one": "No mark is wrong, but none is right either: 0 / 0.",
        },
    )


def test_f2(attempt):
    """In F-beta recall has beta ** 2 times the weight of precision."""
    checks.quiz(
        attempt.answers(),
        "f2",
        2.0 / 2.6,
        explanations={
            2.0 / 4.4: "That favours precision: it is F-beta for beta = 1/2, or the two exchanged.",
            0.8 / 1.4: "That is F1.",
            0.7: "That is the arithmetic mean.",
            1.2 / 1.8: "Beta enters by its square.",
        },
        otherwise="(1 + beta^2) P R / (beta^2 P + R). It lies between the two, nearer to recall.",
    )


def test_auc_with_tie(attempt):
    """The area is a probability over pairs of rows of both classes."""
    checks.quiz(
        attempt.answers(),
        "auc_with_tie",
        0.875,
        explanations={
            1.0: "The two rows with 0.5 are not in order: a tie counts half.",
            0.75: "The tie counts half, not as a mistake.",
            0.125: "That is the area for the classes exchanged.",
            3.5: "Divide by the number of pairs.",
        },
        otherwise="Go through the four pairs of a positive and a negative row: in which is the positive "
        "above?",
    )


def test_auc_of_half(attempt):
    """The area asks only whether higher scores mean positive more often."""
    checks.quiz(
        attempt.answers(),
        "auc_of_half",
        False,
        explanations={
            True: "Put all positive rows at 0.5, half of the negative ones at 0 and half at 1. The AUC is "
            "0.5, and the score tells the classes apart without an error. auc_three_ways shows it.",
        },
    )
