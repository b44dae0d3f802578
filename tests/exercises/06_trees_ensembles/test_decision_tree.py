"""Hidden suite of decision_tree."""

from collections import Counter
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-9}  # promised in the stub
CRITERIA = ["gini", "mse"]


def disorder(targets, criterion):
    """Return the impurity times the squared size: what all pairs of rows differ by, summed up.

    Two labels differ by 1 or not at all; the variance is half the mean squared difference of two draws.
    """
    counts = list(Counter(targets).items())
    if criterion == "gini":
        return len(targets) ** 2 - sum(n * n for _, n in counts)
    return sum(int(a - b) ** 2 * m * n for (a, m), (b, n) in combinations(counts, 2))


def cost(sides, criterion):
    """Return the impurities of both sides, each times its size, added up exactly."""
    (left, m), (right, n) = ((disorder(side, criterion), len(side)) for side in sides)
    return Fraction(left * n + right * m, m * n)


class Box:
    """A node of the tree that the task describes: by plain search, in exact arithmetic."""

    def __init__(self, rows, criterion="gini", max_depth=None, min_leaf=1, depth=0):
        self.criterion, self.rows, self.split = criterion, rows, None
        if len({target for _, target in rows}) > 1 and depth != max_depth:
            self.split = self.best_split(min_leaf)
        self.sides = [
            type(self)(side, criterion, max_depth, min_leaf, depth + 1)
            for side in (self.parted(*self.split) if self.split else ())
        ]

    def parted(self, feature, threshold):
        left = [row for row in self.rows if row[0][feature] <= threshold]
        return left, [row for row in self.rows if row[0][feature] > threshold]

    def best_split(self, min_leaf):
        found = []
        for feature in range(len(self.rows[0][0])):
            for low, high in pairwise(sorted({x[feature] for x, _ in self.rows})):
                sides = self.parted(feature, (low + high) / 2)
                if min(map(len, sides)) >= min_leaf:
                    targets = [[target for _, target in side] for side in sides]
                    found.append((cost(targets, self.criterion), feature, (low + high) / 2))
        return min(found)[1:] if found else None

    def predict(self, x):
        if self.split:
            feature, threshold = self.split
            return self.sides[x[feature] > threshold].predict(x)
        targets = [target for _, target in self.rows]
        if self.criterion == "mse":
            return float(sum(map(Fraction, targets)) / len(targets))
        return min(Counter(targets).items(), key=lambda item: (-item[1], item[0]))[0]

    def leaves(self):
        return sum(side.leaves() for side in self.sides) or 1

    def depth(self):
        return max((1 + side.depth() for side in self.sides), default=0)


class Timid(Box):
    """A tree that gives a node up if the best split of all leaves too few rows on one side."""

    def best_split(self, min_leaf):
        split = super().best_split(1)
        return split if split and min(map(len, self.parted(*split))) >= min_leaf else None


def box(X, y, *settings, **more):
    rows = zip(map(tuple, X.tolist()), y.tolist(), strict=True)
    return known_box(tuple(rows), settings, tuple(more.items()))


@lru_cache(maxsize=512)
def known_box(rows, settings, more):
    return Box(rows, *settings, **dict(more))


def grown(attempt, X, y, *settings, **more):
    tree = attempt.DecisionTree(*settings, **more)
    tree.fit(X, y)
    return tree


def draw(rng, criterion, n=12):
    """Draw rows with a continuous, a coarse and a binary feature, and noisy targets."""
    X = np.column_stack([rng.normal(size=n), rng.integers(0, 6, size=n), rng.integers(0, 2, size=n)])
    y = rng.integers(0, 3, size=n) + 2 * X[:, 2].astype(int)
    return X, y if criterion == "gini" else 30_000 + 3.0 * y + rng.integers(0, 9, size=n)


def same_predictions(tree, wanted, Q, because=""):
    """Check what a tree predicts for the rows Q against the box that each falls into."""
    expected = np.array([wanted.predict(q) for q in Q.tolist()])
    checks.close(tree.predict(Q), expected, **CLOSE, because=because)


@pytest.mark.points(3)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_new_rows(attempt, rng, criterion):
    """A new row gets the prediction of the box that it falls into."""
    X, y = draw(rng, criterion, 14)
    Q, _ = draw(rng, criterion, 40)
    same_predictions(grown(attempt, X, y, criterion), box(X, y, criterion), Q)


@pytest.mark.points(2)
def test_training_rows(attempt, rng):
    """Without limits, rows that are all different are predicted without error."""
    X = rng.permutation(20)[:, None] * np.array([1, -3]) + np.array([0, 5])
    y = rng.permutation(np.arange(20) % 3)
    checks.equal(grown(attempt, X, y).predict(X), y)
    names = np.array(["oak", "fir", "birch"])[y]
    checks.equal(grown(attempt, X, names).predict(X), names)
    numbers = rng.normal(size=20)
    checks.close(grown(attempt, X, numbers, "mse").predict(X), numbers, **CLOSE)


@pytest.mark.points(2)
def test_exclusive_or(attempt, rng):
    """A split that gains nothing is made while the targets differ: an exclusive or takes two steps."""
    places = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    for criterion in CRITERIA:
        repeats = int(rng.integers(1, 4))
        bits = np.repeat(places, repeats, axis=0)[rng.permutation(4 * repeats)]
        X = np.column_stack([np.ones(len(bits)), bits * rng.uniform(2.0, 5.0, size=2)])
        y = 4 + (bits[:, 0] ^ bits[:, 1])
        tree = grown(attempt, X, y if criterion == "gini" else y.astype(float), criterion)
        checks.close(tree.predict(X), y if criterion == "gini" else y.astype(float), **CLOSE)
        checks.equal([tree.n_leaves(), tree.depth()], [4, 2], because="These are n_leaves() and depth().")


@pytest.mark.points(2)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_max_depth(attempt, rng, criterion):
    """No node stands deeper than max_depth, nodes at that depth are allowed, and 0 leaves the root alone."""
    (X, y), (Q, _) = draw(rng, criterion), draw(rng, criterion, 30)
    whole = box(X, y, criterion).depth()
    for limit in (0, 1, 3, whole + 20):
        tree, wanted = grown(attempt, X, y, criterion, max_depth=limit), box(X, y, criterion, limit)
        because = f"The tree has max_depth={limit}."
        checks.equal(tree.depth(), wanted.depth(), because=because)
        same_predictions(tree, wanted, np.concatenate([X, Q]), because)


@pytest.mark.points(2)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_min_leaf(attempt, rng, criterion):
    """Every leaf keeps min_leaf rows, by the best of the splits that leave so many on both sides."""
    while True:  # until both of the usual mistakes show at two rows, each in its own way
        X, y = draw(rng, criterion)
        X = X[:, :2]  # many cuts to choose from
        timid = Timid(list(zip(map(tuple, X.tolist()), y.tolist(), strict=True)), criterion, min_leaf=2)
        trees = (box(X, y, criterion, min_leaf=2), box(X, y, criterion, min_leaf=3), timid)
        if len({tuple(map(tree.predict, X.tolist())) for tree in trees}) == len(trees):
            break
    for min_leaf in (2, int(rng.integers(3, 5)), 6, 7):
        tree = grown(attempt, X, y, criterion, min_leaf=min_leaf)
        wanted = box(X, y, criterion, min_leaf=min_leaf)
        because = f"The tree has min_leaf={min_leaf}, and there are 12 rows."
        same_predictions(tree, wanted, X, because)
        checks.equal(tree.n_leaves(), wanted.leaves(), because=because)


@pytest.mark.points(2)
def test_mixed_leaves(attempt, rng):
    """A leaf with different targets predicts the most frequent label, or the mean."""
    n = int(rng.integers(3, 6))
    order = rng.permutation(2 * n + 1)
    X = np.full((2 * n + 1, 2), float(rng.integers(9)))
    y = np.repeat([3, 7], [n, n + 1])[order]
    because = "All rows are equal, so there is one leaf."
    checks.equal(grown(attempt, X, y).predict(X[:2]), np.array([7, 7]), because=because)
    whole = rng.integers(0, 50, size=2 * n + 1) * 2
    whole[0] += 1 - whole.sum() % len(whole)  # the mean is no integer
    mean = float(Fraction(int(whole.sum()), len(whole)))
    checks.close(grown(attempt, X, whole, "mse").predict(X[:2]), np.full(2, mean), **CLOSE, because=because)


def test_equally_frequent(attempt, rng):
    """Of equally frequent labels the one that sorts first is predicted, whatever the order of the rows."""
    n = int(rng.integers(2, 5))
    X = np.zeros((3 * n, 1))
    for labels in ([2, 4, -1], ["bee", "cow", "ant"]):
        for turn in range(3):
            y = np.tile(np.roll(np.array(labels), turn), n)
            checks.equal(grown(attempt, X, y).predict(X[:1]), np.sort(np.unique(y))[:1])


def test_border(attempt, rng):
    """A row exactly on a threshold goes to the left, in prediction as in training."""
    low, gap = int(rng.integers(-5, 5)), 2 * int(rng.integers(1, 4))
    X = np.array([[low], [low + gap], [low + 2 * gap]])
    y = rng.permutation(["a", "b", "c"])
    Q = X[:2] + gap // 2
    because = f"The thresholds lie at {Q[0, 0]} and {Q[1, 0]}."
    checks.equal(grown(attempt, X, y).predict(Q), y[:2], because=because)
    checks.equal(grown(attempt, X / 2, y).predict(Q / 2), y[:2])


@pytest.mark.parametrize("criterion", CRITERIA)
def test_shape_of_the_tree(attempt, rng, criterion):
    """The methods n_leaves and depth count leaves, and steps down to the deepest of them."""
    steps = int(rng.integers(3, 7))
    for sign in (1.0, -1.0):  # a staircase to the one side and to the other
        X = sign * np.arange(steps + 1.0)[:, None]
        y = 10 ** np.arange(steps + 1)
        tree, wanted = grown(attempt, X, y, criterion), box(X, y, criterion)
        shape = [wanted.leaves(), wanted.depth()]
        checks.equal([tree.n_leaves(), tree.depth()], shape, because="These are n_leaves() and depth().")
    X, y = draw(rng, criterion)
    tree, wanted = grown(attempt, X, y, criterion), box(X, y, criterion)
    checks.equal([tree.n_leaves(), tree.depth()], [wanted.leaves(), wanted.depth()])


def test_nothing_to_part(attempt, rng):
    """Where all targets are equal the tree is a single leaf, with one row as with many."""
    n = int(rng.integers(4, 9))
    X = rng.normal(size=(n, 2))
    for rows in (1, n):
        for criterion in CRITERIA:
            y = np.full(rows, int(rng.integers(1, 99)))
            tree = grown(attempt, X[:rows], y, criterion)
            checks.equal([tree.n_leaves(), tree.depth()], [1, 0], because="All targets are equal.")
            expected = np.full(n, y[0]) if criterion == "gini" else np.full(n, float(y[0]))
            checks.close(tree.predict(X), expected, **CLOSE)


def test_increasing_functions(attempt, rng):
    """Only the order of a feature's values matters: scaling or bending it moves no training row elsewhere."""
    X, y = draw(rng, "gini")
    bent = np.column_stack([np.exp(3 * X[:, 0]), X[:, 1] ** 3, 1000 * X[:, 2] - 7])
    for max_depth in (2, 3):
        tree, wanted = grown(attempt, bent, y, max_depth=max_depth), box(X, y, max_depth=max_depth)
        expected = np.array([wanted.predict(x) for x in X.tolist()])
        checks.equal(tree.predict(bent), expected, because="The features are bent, and their order kept.")


def test_long_branch(attempt, rng):
    """A branch may be as long as there are rows."""
    n = int(rng.integers(40, 50))
    X = np.arange(n)[:, None]
    y = np.arange(n) % 2  # cutting off the first row is always as good as anything
    tree = grown(attempt, X, y)
    checks.equal([tree.n_leaves(), tree.depth()], [n, n - 1], because="These are n_leaves() and depth().")
    checks.equal(tree.predict(X), y)


def test_later_fits(attempt, rng):
    """A second fit forgets the first, and two trees have nothing in common."""
    (X, y), (Z, w) = draw(rng, "gini"), draw(rng, "gini")
    one, other = attempt.DecisionTree(), attempt.DecisionTree(max_depth=1)
    one.fit(X, y)
    other.fit(Z, w)
    same_predictions(one, box(X, y), Z)
    same_predictions(other, box(Z, w, max_depth=1), X)
    one.fit(Z, np.array(["x", "yy", "zzz", "x", "yy"])[w])
    same_predictions(one, box(Z, np.array(["x", "yy", "zzz", "x", "yy"])[w]), X)
    one.fit(np.array([[0.0], [1.0], [2.0]]), np.array([4, 7, 7]))
    answers = one.depth(), one.n_leaves()
    checks.equal(answers, (1, 2), because="The last tree has one question; those before had more.")


def test_refused(attempt, rng):
    """Settings out of range, rows without targets, and questions before fit are refused with a ValueError."""
    X, y = draw(rng, "gini")
    for settings in ({"criterion": "Gini"}, {"max_depth": -1}, {"min_leaf": 0}, {"min_leaf": -2}):
        checks.raises(ValueError, attempt.DecisionTree, **settings)
    for rows, targets in ((X, y[:-1]), (X[:-1], y), (X[:0], y[:0])):
        checks.raises(ValueError, attempt.DecisionTree().fit, rows, targets)
    tree = attempt.DecisionTree()
    for ask in (tree.n_leaves, tree.depth):
        checks.raises(ValueError, ask, because="The tree has not been fitted.")
    checks.raises(ValueError, tree.predict, X, because="The tree has not been fitted.")
