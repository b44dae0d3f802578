"""Hidden suite of random_forest."""

import math
from collections import Counter

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-9}  # promised in the stub


class Box:
    """A node of a tree as the task describes it: by plain search, in whole numbers."""

    def __init__(self, rows, rng, max_features, max_depth=None, min_leaf=1, depth=0):
        self.split, counts = None, Counter(label for _, label in rows)
        if len(counts) > 1 and depth != max_depth:
            features = rng.choice(len(rows[0][0]), size=max_features, replace=False)
            self.split = best_of(rows, sorted(features.tolist()), min_leaf)
        if self.split is None:
            self.shares = {label: count / len(rows) for label, count in counts.items()}
            return
        feature, threshold = self.split
        settings = (rng, max_features, max_depth, min_leaf, depth + 1)
        self.left = Box([row for row in rows if row[0][feature] <= threshold], *settings)
        self.right = Box([row for row in rows if row[0][feature] > threshold], *settings)

    def leaf(self, x):
        if self.split is None:
            return self.shares
        feature, threshold = self.split
        return (self.left if x[feature] <= threshold else self.right).leaf(x)


def best_of(rows, features, min_leaf):
    """Return the split whose squared class counts, over the sizes, add up to most; None without any."""
    best, top, below = None, 0, 1
    for feature in features:
        ordered = sorted(rows, key=lambda row: row[0][feature])
        left, right = Counter(), Counter(label for _, label in rows)
        for i, (x, label) in enumerate(ordered[:-1], start=1):
            left[label] += 1
            right[label] -= 1
            high = ordered[i][0][feature]
            if x[feature] == high or min(i, len(rows) - i) < min_leaf:
                continue
            j = len(rows) - i
            gain = sum(c * c for c in left.values()) * j + sum(c * c for c in right.values()) * i
            if gain * below > top * i * j:
                best, top, below = (feature, (x[feature] + high) / 2), gain, i * j
    return best


class Forest:
    """The forest that the task describes."""

    def __init__(self, X, y, seed, n_trees, max_features, **limits):
        rng = np.random.default_rng(seed)
        self.rows = list(zip(X.tolist(), y.tolist(), strict=True))
        self.labels = sorted(set(y.tolist()))
        self.trees = []
        for _ in range(n_trees):
            drawn = rng.integers(len(self.rows), size=len(self.rows)).tolist()
            self.trees.append((Box([self.rows[i] for i in drawn], rng, max_features, **limits), set(drawn)))

    def shares(self, x, without=None):
        """Return the probabilities, by all trees or by those that have not seen one row."""
        leaves = [tree.leaf(x) for tree, seen in self.trees if without not in seen]
        if not leaves:
            return None
        return [sum(leaf.get(label, 0) for leaf in leaves) / len(leaves) for label in self.labels]

    def proba(self, Q):
        return np.array([self.shares(x) for x in Q.tolist()])

    def predict(self, Q):
        return np.array([self.label(self.shares(x)) for x in Q.tolist()])

    def label(self, shares):
        return self.labels[shares.index(max(shares))]

    def oob_proba(self):
        found = [self.shares(x, i) or [math.nan] * len(self.labels) for i, (x, _) in enumerate(self.rows)]
        return np.array(found)


def clear(shares):
    """Tell whether the first two probabilities lie so far apart that no rounding decides."""
    second, first = sorted(shares)[-2:]
    return first - second > 1e-6


def draw(rng, n=14, d=4, classes=3):
    """Draw rows with small whole numbers, many of them equal, and noisy labels."""
    X = rng.integers(0, 7, size=(n, d)).astype(float)
    y = (X[:, 0] > 3).astype(int) + rng.integers(0, classes - 1, size=n)
    y[:classes] = np.arange(classes)
    return X, 5 + 2 * y


def draw_distinct(rng, n=12, d=3):
    """Draw rows that are all different: leaves are pure, and probabilities whole numbers of votes."""
    return rng.normal(size=(n, d)), rng.permutation(np.arange(n) % 3)


def grown(attempt, fits, settings):
    """Return a forest for each of the rows, labels and seed in `fits`, with the settings that stand there."""
    columns = [
        [one.get(name, usual) for one in settings]
        for name, usual in (("n_trees", 1), ("max_features", 1), ("max_depth", None), ("min_leaf", 1))
    ]
    forests = attempt.RandomForest.map(*columns)
    X, y, seeds = zip(*fits, strict=True)
    attempt.RandomForest.fit.map(forests, X, y, [np.random.default_rng(seed) for seed in seeds])
    return forests


def seed_of(rng):
    return int(rng.integers(2**32))


def seed_without_first_row(rng, n):
    """Return a seed with which the first tree draws all its rows from the others."""
    while True:
        seed = seed_of(rng)
        if 0 not in np.random.default_rng(seed).integers(n, size=n):
            return seed


def same_probabilities(attempt, rng, X, y, cases, seed=None):
    """Compare the probabilities of forests of the same rows; `cases` hold settings and a reason."""
    settings, reasons = [case for case, _ in cases], [reason for _, reason in cases]
    seeds = [seed_of(rng) if seed is None else seed for _ in cases]
    Qs = [rng.integers(0, 13, size=(12, X.shape[1])) / 2.0 for _ in cases]  # some lie on thresholds
    forests = grown(attempt, [(X, y, one) for one in seeds], settings)
    answers = attempt.RandomForest.predict_proba.map(forests, Qs)
    for answer, Q, one, setting, because in zip(answers, Qs, seeds, settings, reasons, strict=True):
        checks.close(answer, Forest(X, y, one, **setting).proba(Q), **CLOSE, because=because)


def same_out_of_bag(attempt, rng, X, y, cases):
    """Compare the out-of-bag probabilities of forests; `cases` hold settings and a reason."""
    settings, seeds = [case for case, _ in cases], [seed_of(rng) for _ in cases]
    forests = grown(attempt, [(X, y, seed) for seed in seeds], settings)
    answers = attempt.RandomForest.oob_proba.map(forests)
    for answer, seed, (setting, because) in zip(answers, seeds, cases, strict=True):
        checks.close(answer, Forest(X, y, seed, **setting).oob_proba(), **CLOSE, because=because)


@pytest.mark.points(2)
def test_own_rows(attempt, rng):
    """Each tree learns from n rows of its own, drawn with replacement."""
    X, y = draw(rng, d=1)
    because = "There is one feature, so nothing but the rows differs from tree to tree."
    same_probabilities(attempt, rng, X, y, [({"n_trees": 3, "max_features": 1}, because)])


@pytest.mark.points(3)
def test_features_at_every_split(attempt, rng):
    """Every split draws its own max_features different features, and takes the best of them."""
    X, y = draw(rng, n=16, d=5)
    because = "There are 5 features, and max_features is"
    cases = [({"n_trees": 2, "max_features": number}, f"{because} {number}.") for number in (2, 1, 5)]
    same_probabilities(attempt, rng, X, y, cases)


@pytest.mark.points(2)
def test_shares(attempt, rng):
    """Probabilities are the mean of the shares in the leaves, each tree counting the same."""
    X, y = draw(rng)
    because = "No tree is deeper than 1, so leaves hold several classes."
    same_probabilities(attempt, rng, X, y, [({"n_trees": 4, "max_features": 2, "max_depth": 1}, because)])


def test_limits(attempt, rng):
    """No node stands deeper than max_depth, and no leaf has fewer rows than min_leaf."""
    X, y = draw(rng, n=20)
    cases = []
    for limits in ({"max_depth": 2}, {"max_depth": 0}, {"min_leaf": 3}, {"max_depth": 2, "min_leaf": 2}):
        because = f"The forest has {', '.join(f'{name}={limit}' for name, limit in limits.items())}."
        cases.append(({"n_trees": 2, "max_features": 2, **limits}, because))
    same_probabilities(attempt, rng, X, y, cases)


@pytest.mark.points(2)
def test_rare_classes(attempt, rng):
    """Every class of the training rows has its column, also where a tree has drawn no row of it."""
    X, y = draw(rng, classes=2)
    y = np.array(["dog", "fox"])[(y - y.min()) // 2 % 2]
    y[:2] = rng.permutation(["ant", "cat"])
    because, seed = "Two of the classes have one row each.", seed_without_first_row(rng, len(X))
    same_probabilities(attempt, rng, X, y, [({"n_trees": 3, "max_features": 2}, because)], seed)


@pytest.mark.points(2)
def test_labels(attempt, rng):
    """The label of a row is the most probable class, of several the one that sorts first."""
    X, y = draw_distinct(rng)
    Q, seed = rng.normal(size=(60, 3)), seed_of(rng)
    settings = {"n_trees": 4, "max_features": 1}
    named = [names[y] for names in (np.array([-7, 30, 4]), np.array(["owl", "bat", "yak"]))]
    forests = grown(attempt, [(X, labels, seed) for labels in named], [settings] * 2)
    for labels, answer in zip(named, attempt.RandomForest.predict.map(forests, [Q, Q]), strict=True):
        checks.equal(answer, Forest(X, labels, seed, **settings).predict(Q))
    settings, Q = {"n_trees": 3, "max_features": 2, "max_depth": 1}, np.empty((0, 4))
    while len(Q) == 0:
        X, y = draw(rng)
        wanted, Q = Forest(X, y, seed, **settings), rng.normal(3.0, 2.0, size=(30, 4))
        Q = Q[[clear(wanted.shares(x)) for x in Q.tolist()]]
    (forest,) = grown(attempt, [(X, y, seed)], [settings])
    checks.equal(forest.predict(Q), wanted.predict(Q))


@pytest.mark.points(3)
def test_out_of_bag(attempt, rng):
    """A training row is judged by the mean over the trees that have not drawn it, and by no others."""
    X, y = draw(rng)
    settings = [{"n_trees": 6, "max_features": 2, "max_depth": max_depth} for max_depth in (None, 1)]
    same_out_of_bag(
        attempt, rng, X, y, [(one, f"The forest has max_depth={one['max_depth']}.") for one in settings]
    )


def test_seen_by_all(attempt, rng):
    """A row that every tree has drawn has no out-of-bag probabilities: they are nan."""
    X, y = draw(rng)
    cases = [({"n_trees": n, "max_features": 1}, f"There are {n} trees.") for n in (2, 3)]
    same_out_of_bag(attempt, rng, X, y, cases)
    (forest,) = grown(attempt, [(X[:1], y[:1], seed_of(rng))], [{"n_trees": 3, "max_features": 4}])
    because = "There is one training row, and every tree draws it."
    checks.close(forest.oob_proba(), np.array([[math.nan]]), because=because)


def test_later_fits(attempt, rng):
    """The method fit returns its forest; a second fit forgets the first; two forests share nothing."""
    settings = {"n_trees": 3, "max_features": 1}
    one, other = attempt.RandomForest(**settings), attempt.RandomForest(**settings)
    (Z, w), second = draw(rng), seed_of(rng)
    other.fit(Z, w, np.random.default_rng(second))
    for _ in range(2):
        (X, y), seed = draw(rng), seed_of(rng)
        again = one.fit(X, y, np.random.default_rng(seed))
        checks.that(hasattr(again, "predict_proba"), "fit does not return the forest.")
        expected = Forest(X, y, seed, **settings).proba(X)
        checks.close(again.predict_proba(X), expected, **CLOSE)
        checks.close(one.predict_proba(X), expected, **CLOSE)
    checks.close(other.predict_proba(Z), Forest(Z, w, second, **settings).proba(Z), **CLOSE)


def test_refused(attempt, rng):
    """Settings below 1, and more features than there are, are refused with a ValueError."""
    for name in ("n_trees", "max_features", "min_leaf"):
        for bad in (0, -2):
            checks.raises(
                ValueError, attempt.RandomForest, **({"n_trees": 2, "max_features": 1} | {name: bad})
            )
    X, y = draw(rng, d=3)
    forest = attempt.RandomForest(n_trees=2, max_features=4)
    checks.raises(ValueError, forest.fit, X, y, rng, because="max_features is 4, and there are 3 features.")
