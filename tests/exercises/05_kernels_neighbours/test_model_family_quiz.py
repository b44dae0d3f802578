"""Hidden suite of model_family_quiz."""

import math

from grader import checks

FAMILIES = ("parametric", "nonparametric")
METHODS = ("knn", "kmeans", "both", "neither")
LOSSES = ("svm", "logistic", "both", "neither")


def family(attempt, key, expected, why):
    """Check one of the questions that have two answers only."""
    (other,) = set(FAMILIES) - {expected}
    checks.quiz(attempt.answers(), key, expected, options=FAMILIES, explanations={other: why})


def test_logistic_regression(attempt):
    """A weighted sum of fixed features has a fixed number of weights."""
    why = "It keeps one weight for each feature and an offset, from 100 rows or from 100 million."
    family(attempt, "logistic_regression", "parametric", why)


def test_linear_svm(attempt):
    """A linear boundary is described by its weights, by whatever loss they were found."""
    why = (
        "The support vectors are needed to find the weights, not to predict: what is kept is a weight for "
        "each feature and an offset."
    )
    family(attempt, "linear_svm", "parametric", why)


def test_rbf_svm(attempt):
    """What a machine with a Gaussian kernel keeps is its support vectors."""
    why = (
        "That holds for the linear machine. With this kernel there are no weights to write down: the "
        "function is a sum over the support vectors, of which more rows bring more."
    )
    family(attempt, "rbf_svm", "nonparametric", why)


def test_knn(attempt):
    """A model that remembers its training rows grows with them."""
    why = "k is a setting, and no description of what was learnt: that is all the training rows."
    family(attempt, "knn", "nonparametric", why)


def test_full_tree(attempt):
    """A tree without a limit grows with the rows that it has to part."""
    why = "Nothing limits the number of questions and leaves: more rows, more of them."
    family(attempt, "full_tree", "nonparametric", why)


def test_network(attempt):
    """Many parameters are not the same as a number of parameters that grows."""
    why = "There are many weights, but their number is fixed by the layers, before any row is seen."
    family(attempt, "network", "parametric", why)


def test_needs_labels(attempt):
    """One of the two learns from labels, the other looks for groups without any."""
    checks.quiz(
        attempt.answers(),
        "needs_labels",
        "knn",
        options=METHODS,
        explanations={
            "kmeans": "It is the other way round: clusters are what k-means finds, nobody gives them to it.",
            "both": "K-means has no labels: it is told how many groups to look for, and finds them.",
            "neither": "What would the neighbours vote with?",
        },
    )


def test_kmeans_numbers(attempt):
    """A cluster is described by its centre."""
    checks.quiz(
        attempt.answers(),
        "kmeans_numbers",
        100,
        explanations={
            5: "Each centre is a point: it has one number for each feature.",
            1000: "The cluster of each training row is not needed. The nearest centre decides.",
            20000: "The training rows are not needed any more. The nearest centre decides.",
            20100: "The training rows are not needed any more. The nearest centre decides.",
        },
        otherwise="What is a new row compared with, and how many numbers describe that?",
    )


def test_knn_numbers(attempt):
    """The training rows with their labels are the whole model."""
    checks.quiz(
        attempt.answers(),
        "knn_numbers",
        21000,
        explanations={
            20000: "These are the features. The neighbours also vote, with their labels.",
            100: "Which rows are near is not known before the query comes: all of them are kept.",
            105: "Which rows are near is not known before the query comes: all of them are kept.",
            1000: "These are the labels, or the rows. Each row has 20 features as well.",
            5: "That is a setting. The rows that may become neighbours have to be kept.",
        },
        otherwise="Rows times what each row holds.",
    )


def test_query_time(attempt):
    """A distance costs as many operations as there are features, and each row needs one."""
    checks.quiz(
        attempt.answers(),
        "query_time",
        30,
        explanations={
            10: "That counts the rows. Each distance also takes longer.",
            3: "That counts the features. There are also more rows.",
            300: "The distances between the training rows are not needed: one query, n distances.",
            90: "A distance is a sum over the features, once.",
            13: "Each of the rows has all of the features: multiply.",
        },
        otherwise="How many distances are there, and how many terms has each?",
    )


def test_neighbours_at_scale(attempt):
    """Comparing a query with every row is one way to search, and not the only one."""
    why = (
        "Trees in few dimensions, and approximate indexes (graphs, inverted lists) in many, look at a small "
        "part of the rows. Search, recommendation and retrieval run on them."
    )
    checks.quiz(attempt.answers(), "neighbours_at_scale", False, explanations={True: why})


def test_hinge_inside(attempt):
    """The hinge loss asks for a margin of 1."""
    checks.quiz(
        attempt.answers(),
        "hinge_inside",
        0.6,
        explanations={
            0: "The row is on the right side, but the loss ends only where the margin reaches 1.",
            0.4: "That is the margin. The loss is what is missing to 1.",
            1.4: "The margin is positive, so it is subtracted.",
            0.513015: "That is the logistic loss.",
        },
        otherwise="Put 0.4 into the formula.",
    )


def test_hinge_outside(attempt):
    """Beyond a margin of 1 the hinge loss has nothing to say."""
    checks.quiz(
        attempt.answers(),
        "hinge_outside",
        0.0,
        explanations={
            -0.5: "The loss is never negative: max(0, -0.5).",
            0.5: "The row is on the right side and more than 1 away. Mind the sign.",
            0.201413: "That is the logistic loss.",
        },
        otherwise="Put 1.5 into the formula.",
    )


def test_right_means_zero(attempt):
    """Being on the right side is not yet being beyond the margin."""
    why = "A row with a margin between 0 and 1 is on the right side and pays 1 - m."
    checks.quiz(attempt.answers(), "right_means_zero", False, explanations={True: why})


def test_logistic_worst(attempt):
    """A row that is right by a hair has a probability of one half."""
    checks.quiz(
        attempt.answers(),
        "logistic_worst",
        math.log(2),
        explanations={
            1.0: "That is where the hinge loss begins, or the logistic loss in bits. With the natural "
            "logarithm it is less.",
            math.inf: "It grows without bound for rows on the wrong side. At margin 0 it is still modest.",
            0.5: "That is the predicted probability at margin 0; the loss is minus its logarithm.",
            0.313262: "That is the loss at margin 1. It gets larger as the margin gets smaller.",
            0.0: "The loss tends to 0 for large margins. Which value does it approach for small ones?",
            -math.log(2): "Minus the logarithm of a probability is not negative.",
        },
        otherwise="The loss falls as the margin grows, so look at margin 0.",
    )


def test_far_row(attempt):
    """A row on which the loss is flat at 0 does not hold the boundary."""
    checks.quiz(
        attempt.answers(),
        "far_row",
        "svm",
        options=LOSSES,
        explanations={
            "logistic": "The slope of the logistic loss is small at margin 3, but not 0: the row pulls.",
            "both": "The slope of the logistic loss is small at margin 3, but not 0: the row pulls.",
            "neither": "At margin 3 the hinge loss is flat: both loss and slope are 0.",
        },
    )


def test_map_size(attempt):
    """What a kernel computes in one product may stand for a very long vector."""
    checks.quiz(
        attempt.answers(),
        "map_size",
        5151,
        explanations={
            5050: "1 and the single features are missing, or the products, if you counted 100 + 4950.",
            5051: "Something is missing: 1, the features, their squares, and products of two different ones.",
            5150: "The constant is missing.",
            10000: "That counts x1 x2 and x2 x1 as two, and leaves out what is of lower degree.",
            10101: "That counts x1 x2 and x2 x1 as two.",
            201: "The products of two different features are missing.",
            100: "That is the length of x itself.",
            4950: "These are the products of two different features only.",
        },
        otherwise="Count the four kinds one by one. x1 x2 and x2 x1 are the same product.",
    )


def test_kernel_logistic(attempt):
    """The trick needs data that enter by inner products, and no particular loss."""
    why = (
        "With a squared penalty the best weights are a weighted sum of training rows, whatever the loss, so "
        "data enter by inner products only. Ridge regression, principal components and others have kernels "
        "too."
    )
    checks.quiz(attempt.answers(), "kernel_logistic", True, explanations={False: why})
