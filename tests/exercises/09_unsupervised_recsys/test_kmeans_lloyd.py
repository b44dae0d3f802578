"""Hidden suite of kmeans_lloyd."""

import math
from itertools import pairwise
from statistics import fmean

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6}  # promised in the stub
DRAWS = 400


def squared(a, b):
    return math.dist(a, b) ** 2


def nearest(points, centres):
    distances = ([math.dist(point, centre) for centre in centres] for point in points)
    return [row.index(min(row)) for row in distances]


def lloyd(points, centres, rounds=100):
    """Run the algorithm in plain loops over lists."""
    points, centres = points.tolist(), centres.tolist()
    labels = nearest(points, centres)
    costs = [math.fsum(map(squared, points, (centres[j] for j in labels)))]
    for _ in range(rounds):
        for j in range(len(centres)):
            members = [point for point, label in zip(points, labels, strict=True) if label == j]
            centres[j] = list(map(fmean, zip(*members, strict=True))) if members else centres[j]
        before, labels = labels, nearest(points, centres)
        costs.append(math.fsum(map(squared, points, (centres[j] for j in labels))))
        if labels == before:
            break
    return np.array(centres), np.array(labels), costs


def run(attempt, X, start, max_rounds=100):
    """Return centres, labels and costs, after their form has been checked."""
    answer = checks.as_list(attempt.kmeans(X, start, max_rounds), 3)
    centres = checks.as_array(answer[0], start.shape)
    labels = checks.as_array(answer[1], (len(X),), dtype=np.int64)
    costs = [checks.as_number(cost) for cost in checks.as_list(answer[2])]
    return centres, labels, costs


def problem(rng):
    """Draw points and a start from which it takes at least four rounds, with no cluster ever empty."""
    while True:
        X = rng.uniform(-3, 3, size=(int(rng.integers(25, 35)), 2))
        start = X[rng.choice(len(X), size=3, replace=False)] + 0.01
        _, labels, costs = lloyd(X, start)
        if len(costs) > 4 and len(set(labels.tolist())) == 3:
            return X, start


def large_call(rng, n=10_000):
    """Assign n rows of 10 features to 20 centres."""
    return "assign", (rng.normal(size=(n, 10)), rng.normal(size=(20, 10)))


@pytest.mark.points(2)
def test_nearest_centre(attempt, rng):
    """Every point belongs to the centre at the least Euclidean distance; the first of equally near ones."""
    d = int(rng.integers(2, 5))
    X, centres = rng.normal(size=(20, d)), rng.normal(size=(5, d))
    expected = np.array(nearest(X.tolist(), centres.tolist()))
    checks.equal(attempt.assign(X, centres), expected)
    # The corners of a square around each point: all four are equally near.
    X = rng.integers(-5, 6, size=(6, 2)).astype(float)
    for x in X:
        corners = x + rng.permutation([[-1.0, 1.0], [1.0, 1.0], [1.0, -1.0], [-1.0, -1.0]])
        checks.equal(attempt.assign(x[None, :], corners), np.array([0]), because="All are equally near.")


def test_far_from_the_origin(attempt, rng):
    """Far from the origin distances keep their digits."""
    X, centres = rng.uniform(-1, 1, size=(30, 2)), rng.uniform(-1, 1, size=(6, 2))
    far = rng.choice([-1.0, 1.0], size=2) * rng.uniform(1e8, 2e8, size=2)
    X, centres = X + far, centres + far
    expected = np.array(nearest(X.tolist(), centres.tolist()))
    checks.equal(attempt.assign(X, centres), expected)
    # Three groups, in each of which the points are nearer to each other than to any other group.
    middles = np.repeat([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]], 5, axis=0)
    X = middles + rng.uniform(-0.2, 0.2, size=(15, 2)) + far
    start = X[rng.permutation([0, 5, 10]) + int(rng.integers(5))]
    _, labels, costs = lloyd(X, start)
    _, actual_labels, actual_costs = run(attempt, X, start)
    checks.equal(actual_labels, labels, because="These are the labels of three groups of points.")
    checks.close(actual_costs, costs, **CLOSE, because="These are the costs of three groups of points.")
    answer = attempt.kmeans_pp_start(X, 15, np.random.default_rng(int(rng.integers(2**32))))
    because = "There are fifteen distinct points and fifteen centres are asked for."
    checks.equal(sorted(checks.as_array(answer, (15, 2)).tolist()), sorted(X.tolist()), because=because)


@pytest.mark.points(2)
def test_where_it_stops(attempt, rng):
    """In the end every centre is the mean of its points, and every point belongs to its nearest centre."""
    X, start = problem(rng)
    centres, labels, _ = lloyd(X, start)
    actual_centres, actual_labels, _ = run(attempt, X, start)
    checks.close(actual_centres, centres, **CLOSE, because="These are the centres.")
    checks.equal(actual_labels, labels, because="These are the labels.")


def test_costs(attempt, rng):
    """The cost is the sum of squared distances, of the start and after each round, and never rises."""
    X, start = problem(rng)
    expected = lloyd(X, start)[2]
    costs = run(attempt, X, start)[2]
    for before, after in pairwise(costs):
        checks.that(after <= before * (1 + 1e-12), "The cost rises from one round to the next.")
    checks.close(costs, expected, **CLOSE, because="These are the costs.")


def test_limit_of_rounds(attempt, rng):
    """After the last round allowed the labels belong to the centres that are returned."""
    X, start = problem(rng)
    for rounds in (0, 1, 2):
        expected = lloyd(X, start, rounds)
        actual = run(attempt, X, start, max_rounds=rounds)
        for part, right, name in zip(actual, expected, ("centres", "labels", "costs"), strict=True):
            checks.close(part, right, **CLOSE, because=f"These are the {name} for max_rounds = {rounds}.")


@pytest.mark.points(2)
def test_empty_cluster(attempt, rng):
    """A centre without points stays where it is, and the others go on."""
    X, start = problem(rng)
    at = int(rng.integers(4))
    start = np.insert(start, at, rng.uniform(50, 60, size=2), axis=0)
    centres, labels, costs = lloyd(X, start)
    actual_centres, actual_labels, actual_costs = run(attempt, X, start)
    checks.close(actual_centres[at], start[at], **CLOSE, because="This centre never had a point.")
    checks.close(actual_centres, centres, **CLOSE, because="These are all the centres.")
    checks.equal(actual_labels, labels, because="These are the labels.")
    checks.close(actual_costs, costs, **CLOSE, because="These are the costs.")


def test_local_optimum(attempt, rng):
    """It stops in the local optimum that the start leads to, though another start leads to a better one."""
    width, height = float(rng.uniform(6, 9)), float(rng.uniform(1, 2))
    corners = np.array([[0.0, 0.0], [0.0, height], [width, 0.0], [width, height]]) + rng.normal(size=2)
    middle = corners.mean(axis=0)
    poor = middle + np.array([[0.0, -height / 2], [0.0, height / 2]])
    good = middle + np.array([[-width / 2, 0.0], [width / 2, 0.0]])
    for start, word in ((poor, "above and below"), (good, "left and right")):
        centres, labels, _ = run(attempt, corners, start)
        because = f"Four corners of a rectangle, and centres {word}: no point wants to change."
        checks.close(centres, start, **CLOSE, because=because)
        expected = np.array(nearest(corners.tolist(), start.tolist()))
        checks.equal(labels, expected, because=because)


def test_one_cluster_and_one_each(attempt, rng):
    """A single centre becomes the mean of all points; a centre on every point costs nothing."""
    X = rng.normal(size=(int(rng.integers(5, 12)), 3)) + rng.normal(size=3)
    mean = np.array([fmean(column) for column in X.T.tolist()])
    total = math.fsum(squared(x, mean.tolist()) for x in X.tolist())
    centres, _, costs = run(attempt, X, rng.normal(size=(1, 3)))
    checks.close(centres, mean[None, :], **CLOSE)
    checks.close(costs[-1], total, **CLOSE, because="This is the cost of a single cluster.")
    order = rng.permutation(len(X))
    _, labels, costs = run(attempt, X, X[order])
    checks.equal(labels, np.argsort(order), because="Every point is a centre.")
    because = "Every point is a centre: the cost of the start, and that of the one round."
    checks.close(costs, [0.0, 0.0], because=because)


def drawn(attempt, X, k, times, rng):
    """Return the starts of many draws, as lists of rows."""
    seeds = rng.integers(2**32, size=times).tolist()
    answers = attempt.kmeans_pp_start.map([X] * times, [k] * times, [*map(np.random.default_rng, seeds)])
    return [checks.as_array(answer, (k, X.shape[1])).tolist() for answer in answers]


def test_first_centre(attempt, rng):
    """The first centre is any of the points, each with the same probability, and stands first."""
    X = rng.normal(size=(3, 2)) + np.array([[20.0], [0.0], [40.0]])
    first = [start[0] for start in drawn(attempt, X, 3, 200, rng)]
    for row in X.tolist():
        # 1/3, plus or minus six standard errors of 200 draws
        because = "All of three points are asked for. This is the share of draws that begin with one of them."
        checks.between(first.count(row) / 200, 0.13, 0.54, because=because)
    X = np.repeat(X[:1], 3, axis=0)
    answer = attempt.kmeans_pp_start(X, 1, np.random.default_rng(int(rng.integers(2**32))))
    checks.equal(answer, X[:1], because="There is one distinct point and one centre is asked for.")


@pytest.mark.points(2)
def test_squared_distance(attempt, rng):
    """A further centre is drawn with a probability proportional to the squared distance."""
    at = np.repeat([0.0, 1.0, 6.0], [20, 10, 1])[rng.permutation(31)]
    scale, angle, shift = rng.uniform(0.5, 2), rng.uniform(0, 2 * math.pi), rng.normal(size=2)
    X = shift + scale * np.outer(at, [math.cos(angle), math.sin(angle)])
    far = X[np.argmax(at)].tolist()
    share = sum(far in start for start in drawn(attempt, X, 2, DRAWS, rng)) / DRAWS
    # First a point at 0, at 1, or the far one; then the far one with its part of the squared distances.
    right = 20 / 31 * (36 / 46) + 10 / 31 * (25 / 45) + 1 / 31
    error = math.sqrt(right * (1 - right) / DRAWS)  # the tail below is the longer one
    because = "This is how often the one far point was among two centres."
    checks.between(share, round(right - 6 * error, 3), round(right + 5.3 * error, 3), because=because)


def test_distinct_centres(attempt, rng):
    """A point that equals a centre is never drawn again, whichever of the centres it is."""
    values = rng.permutation(np.arange(1.0, 30.0))[:5] + float(rng.uniform())
    points = np.column_stack([values, rng.normal(size=5)])
    X = rng.permutation(np.repeat(points, [1, 2, 8, 5, 9], axis=0))
    for start in drawn(attempt, X, 5, 12, rng):
        because = "There are five distinct points and five centres are asked for."
        checks.equal(sorted(start), sorted(points.tolist()), because=because)


def test_same_generator(attempt, rng):
    """Generators in the same state draw the same centres, others draw different ones."""
    X, seed = rng.normal(size=(200, 2)), int(rng.integers(2**32))
    same = [attempt.kmeans_pp_start(X, 6, np.random.default_rng(seed)) for _ in range(2)]
    first, second = (checks.as_array(start, (6, 2)).tolist() for start in same)
    checks.that(first == second, "Two generators in the same state gave different centres.")
    other = checks.as_array(attempt.kmeans_pp_start(X, 6, np.random.default_rng(seed + 1)), (6, 2))
    checks.that(first != other.tolist(), "Two different generators gave the same six of 200 points.")


def test_invalid_k(attempt, rng):
    """No centres, or more than there are distinct points, are refused with a ValueError."""
    X = rng.permutation(np.repeat(rng.normal(size=(4, 2)), [1, 2, 3, 2], axis=0))
    for k in (0, -1, 5, 8, 9):
        checks.raises(ValueError, attempt.kmeans_pp_start, X, k, np.random.default_rng(0))
