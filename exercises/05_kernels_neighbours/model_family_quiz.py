"""Model families: what each keeps, what it costs, and what its loss punishes.

Interviewers ask these in quick succession, and the trouble with them is that half the answers in circulation
are wrong: that all support vector machines are parametric, that the hinge loss is 0 for every row that is
classified rightly, that nearest neighbours is too slow for anything real.

Return a dict with one entry for each of the keys below. Numbers are compared with a relative tolerance of
1e-3, whole numbers exactly; you may write them as expressions, such as 7 / 3 or math.log(2).

"parametric" or "nonparametric"? A parametric model is described by a number of values that is fixed before
any data are seen; what a nonparametric model has to keep can grow with the number of training rows.

logistic_regression
    Logistic regression on 20 features.
linear_svm
    A linear support vector machine on 20 features, kept as its weights and its offset.
rbf_svm
    A support vector machine with the kernel exp(-gamma |x - z|^2).
knn
    Nearest neighbours.
full_tree
    A decision tree that is grown until its leaves are pure.
network
    A neural network with two hidden layers of 500 units: more than 260,000 weights.

Nearest neighbours and k-means. There are 1,000 training rows with 20 features, and k is 5 for both.

needs_labels
    Which of the two cannot be trained without labels: "knn", "kmeans", "both" or "neither"?
kmeans_numbers
    How many numbers does fitted k-means have to keep, in order to say to which cluster a new row belongs?
knn_numbers
    How many numbers does a nearest-neighbour classifier keep, features and labels together? (All of them are
    kept, as they are.)
query_time
    Now ten times as many rows have three times as many features. How many times as long does it take to
    compute all distances from one query, by brute force?
neighbours_at_scale
    True or False: as each query has to be compared with every row, nearest-neighbour search is not used on
    hundreds of millions of rows.

The hinge loss max(0, 1 - m) and the logistic loss log(1 + exp(-m)), the logarithm being the natural one. The
margin m is y f(x), with labels y of -1 and 1: it is positive where the sign of f(x) is that of the label.

hinge_inside
    The hinge loss of a row with margin 0.4.
hinge_outside
    The hinge loss of a row with margin 1.5.
right_means_zero
    True or False: the hinge loss of every rightly classified row is 0.
logistic_worst
    Rows with a positive margin are classified rightly. What is the smallest number that the logistic loss of
    every such row stays below?
far_row
    You remove a training row whose margin under the fitted model is 3, and fit again. The objective is the
    sum of the losses plus a penalty on the squared weights. Which fit is certain to still be the best one
    without the row: "svm" (hinge loss), "logistic", "both" or "neither"?

The kernel trick

map_size
    The kernel (1 + x . z)^2 on 100 features is an inner product of longer vectors, which hold a multiple of
    each product of at most two features: of 1, of each feature, of each square, of each product of two
    different ones. How long are they?
kernel_logistic
    True or False: logistic regression can be used with a kernel, like a support vector machine.
"""

# Given: for numbers such as math.log(3).
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
    18
    """
    raise NotImplementedError
