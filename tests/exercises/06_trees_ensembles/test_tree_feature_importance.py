"""Hidden suite of tree_feature_importance."""

import math
from collections import Counter
from fractions import Fraction
from statistics import fmean

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-9}  # promised in the stub


def mixed(node):
    """Return rows times Gini impurity, from the class counts of a node."""
    n = sum(node["counts"])
    return n - Fraction(sum(c * c for c in node["counts"]), n)


def parted(left, right, feature, threshold=0.5):
    counts = [a + b for a, b in zip(left["counts"], right["counts"], strict=True)]
    return {"counts": counts, "feature": feature, "threshold": threshold, "left": left, "right": right}


def shown(node, unit=1.0):
    """Return a tree as the attempt gets it, with impurities in some unit."""
    rows = sum(node["counts"])
    told = {"rows": rows, "impurity": float(mixed(node) / rows) * unit}
    if "feature" not in node:
        return told
    sides = {side: shown(node[side], unit) for side in ("left", "right")}
    return told | {"feature": node["feature"], "threshold": node["threshold"]} | sides


def questions(node, depth=0):
    if "feature" not in node:
        return []
    below = questions(node["left"], depth + 1) + questions(node["right"], depth + 1)
    return [(node, depth), *below]


def shares(tree, d):
    gained = [Fraction(0)] * d
    for node, _ in questions(tree):
        gained[node["feature"]] += mixed(node) - mixed(node["left"]) - mixed(node["right"])
    return np.array([float(gain / sum(gained)) if sum(gained) else 0.0 for gain in gained])


def depths(tree, d):
    found = [[depth for node, depth in questions(tree) if node["feature"] == j] for j in range(d)]
    return np.array([fmean(each) if each else math.inf for each in found])


def random_tree(rng, d, depth):
    """Draw a tree of `depth` questions one below the other, beside which others end early."""
    node = {"counts": rng.integers(1, 12, size=3).tolist()}
    for _ in range(depth):
        other = {"counts": rng.integers(1, 40, size=3).tolist()}
        if rng.random() < 0.6:
            leaf = {"counts": rng.integers(1, 9, size=3).tolist()}
            other = parted(other, leaf, int(rng.integers(d)), float(rng.normal()))
        pair = (node, other) if rng.random() < 0.5 else (other, node)
        node = parted(*pair, int(rng.integers(d)), float(rng.normal()))
    return node


def several(rng):
    """Draw trees with numbers of features; the last feature of each is never asked."""
    sizes = rng.integers(2, 5, size=3).tolist()
    return [random_tree(rng, d, depth) for d, depth in zip(sizes, (2, 4, 6), strict=True)], [
        d + 1 for d in sizes
    ]


def falls(score, X, y, repeats, seed):
    """Shuffle one column of a table of lists at a time, row by row."""
    rng = np.random.default_rng(seed)
    before, answer = score(X, y), []
    for j in range(X.shape[1]):
        scores = []
        for _ in range(repeats):
            table = X.tolist()
            for i, other in enumerate(rng.permutation(len(X)).tolist()):
                table[i][j] = float(X[other, j])
            scores.append(score(np.array(table), y))
        answer.append(before - fmean(scores))
    return np.array(answer)


class Model:
    """Predicts by a product and a sum of features, and leaves the last one alone; its score is R squared."""

    def __init__(self, rng):
        self.weights = rng.uniform(0.5, 2.0, size=3)

    def predict(self, X):
        X = np.asarray(X, dtype=float)
        return self.weights[0] * X[:, 0] * X[:, 1] + X[:, 1:3] @ self.weights[1:]

    def __call__(self, X, y):
        return float(1.0 - np.mean((self.predict(X) - y) ** 2) / np.var(y))


def problem(rng):
    n, model = int(rng.integers(10, 16)), Model(rng)
    X = rng.normal(1.0, 1.0, size=(n, 4))
    return model, X, model.predict(X) + rng.normal(scale=0.3, size=n)


def seed_of(rng):
    return int(rng.integers(2**32))


@pytest.mark.points(2)
def test_shares(attempt, rng):
    """Each feature has its share in all the gains, a question counting by the rows that reach it."""
    trees, sizes = several(rng)
    answers = attempt.impurity_importance.map(list(map(shown, trees)), sizes)
    checks.close(answers, list(map(shares, trees, sizes)), **CLOSE)


def test_units(attempt, rng):
    """The shares add up to 1 in whatever unit impurity is measured, as a variance may be large."""
    tree = random_tree(rng, 3, 4)
    units = [1.0, 1000.0, 0.001]
    answers = attempt.impurity_importance.map([shown(tree, unit) for unit in units], [3] * 3)
    checks.close(answers, [shares(tree, 3)] * 3, **CLOSE)


def test_nothing_gained(attempt, rng):
    """Where no question gains anything, as in a lone leaf, all importances are 0."""
    k = 2 ** int(rng.integers(4))
    half = {"counts": [k, k]}
    low, high = parted(half, half, 1), parted(half, half, 0)
    trees = [{"counts": [3, 0]}, half, low, parted(low, high, 2)]  # all sizes are powers of 2: no rounding
    answers = attempt.impurity_importance.map(list(map(shown, trees)), [3] * 4)
    checks.close(answers, [np.zeros(3)] * 4, **CLOSE)


@pytest.mark.points(2)
def test_depths(attempt, rng):
    """The depth of a feature is the mean over its questions, from 0 at the root; inf if there are none."""
    trees, sizes = several(rng)
    trees, sizes = [*trees, {"counts": [2, 5]}], [*sizes, 2]
    answers = attempt.mean_split_depth.map(list(map(shown, trees)), sizes)
    checks.close(answers, list(map(depths, trees, sizes)), **CLOSE)


def test_place_misleads(attempt, rng):
    """A feature asked at the root may gain next to nothing, and one asked far below it nearly all."""
    a, b, c = rng.integers(30, 60, size=3).tolist()
    below = parted({"counts": [a, 0]}, {"counts": [1, b]}, 2)
    few = parted({"counts": [1, 1]}, {"counts": [1, 2]}, 1)
    tree = parted(parted(few, below, 0), {"counts": [c, c + 3]}, 0)
    found = shares(tree, 3)
    because = (
        f"Feature 0 is asked at the root and has {found[0]:.0%} of the gain; feature 2 has {found[2]:.0%}."
    )
    checks.close(attempt.impurity_importance(shown(tree), 3), found, **CLOSE, because=because)
    checks.close(attempt.mean_split_depth(shown(tree), 3), depths(tree, 3), **CLOSE, because=because)


@pytest.mark.points(2)
def test_falls(attempt, rng):
    """The importance is the fall of the score when this one column is shuffled, and all others are whole."""
    model, X, y = problem(rng)
    for table in (X, X[:, [1, 0, 3, 2]]):
        seed = seed_of(rng)
        answer = attempt.permutation_importance(model, table, y, 1, np.random.default_rng(seed))
        checks.close(answer, falls(model, table, y, 1, seed), **CLOSE)


@pytest.mark.points(2)
def test_repeats(attempt, rng):
    """With several draws for each feature the importance is the mean over them."""
    model, X, y = problem(rng)
    for repeats in (2, 4):
        seed = seed_of(rng)
        answer = attempt.permutation_importance(model, X, y, repeats, np.random.default_rng(seed))
        because = f"There are {repeats} draws for each feature."
        checks.close(answer, falls(model, X, y, repeats, seed), **CLOSE, because=because)


def test_harmful_feature(attempt, rng):
    """A feature that the model takes the wrong way round does better shuffled: it is below 0."""
    X = rng.normal(size=(12, 2))
    y = X[:, 0] - 3.0 * X[:, 1]

    def score(X, y):
        return -float(np.mean((np.asarray(X) @ [1.0, 3.0] - y) ** 2))

    seed = seed_of(rng)
    answer = attempt.permutation_importance(score, X, y, 4, np.random.default_rng(seed))
    checks.close(answer, falls(score, X, y, 4, seed), **CLOSE)


def grown(X, labels):
    """Grow a full tree by trying every threshold, the one with the least mixed sides first."""
    counts = Counter(labels)
    node = {"counts": [counts["no"], counts["yes"]]}
    if len(counts) == 1:
        return node
    best = None
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in ((values[1:] + values[:-1]) / 2).tolist():
            left = X[:, feature] <= threshold
            sides = [Counter(labels[side]) for side in (left, ~left)]
            rest = sum(2 * side["no"] * side["yes"] / side.total() for side in sides)
            if best is None or rest < best[0]:
                best = rest, feature, threshold, left
    _, feature, threshold, left = best
    return parted(grown(X[left], labels[left]), grown(X[~left], labels[~left]), feature, threshold)


def predicted(node, row):
    while "feature" in node:
        node = node["left" if row[node["feature"]] <= node["threshold"] else "right"]
    return "no" if node["counts"][0] else "yes"


def noisy_labels(rng, n):
    """Draw labels that follow the first column three times in four; the second is random numbers."""
    X = np.column_stack([rng.permutation(np.arange(n) % 2), rng.normal(size=n)])
    says = np.where(rng.permutation(np.arange(n) % 4) > 0, X[:, 0], 1 - X[:, 0])
    return X, np.where(says > 0, "yes", "no")


@pytest.mark.points(2)
def test_random_column(attempt, rng):
    """A column of random numbers has a share in the gains of a full tree, whatever it does on new rows."""
    tree = grown(*noisy_labels(rng, 32))
    X, labels = noisy_labels(rng, 40)

    def accuracy(X, labels):
        right = [
            predicted(tree, row) == label for row, label in zip(X.tolist(), labels.tolist(), strict=True)
        ]
        return sum(right) / len(right)

    seed = seed_of(rng)
    gains, fall = shares(tree, 2), falls(accuracy, X, labels, 5, seed)
    because = (
        f"Column 1 is random. It has {gains[1]:.0%} of the gain in the tree. Shuffling it on new rows "
        f"takes the accuracy from {accuracy(X, labels):.3f} to {accuracy(X, labels) - fall[1]:.3f}."
    )
    checks.close(attempt.impurity_importance(shown(tree), 2), gains, **CLOSE, because=because)
    answer = attempt.permutation_importance(accuracy, X, labels, 5, np.random.default_rng(seed))
    checks.close(answer, fall, **CLOSE, because=because)


def test_refused(attempt, rng):
    """A feature that does not exist, and fewer than one draw, are refused with a ValueError."""
    leaf = {"counts": rng.integers(1, 9, size=2).tolist()}
    for feature in (-1, 2):
        tree = shown(parted(leaf, parted({"counts": [4, 0]}, leaf, feature), 0))
        checks.raises(ValueError, attempt.impurity_importance, tree, 2)
        checks.raises(ValueError, attempt.mean_split_depth, tree, 2)
    model, X, y = problem(rng)
    for repeats in (0, -2):
        checks.raises(ValueError, attempt.permutation_importance, model, X, y, repeats, rng)
