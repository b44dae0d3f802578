"""Hidden suite of gaussian_naive_bayes."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-7}  # promised in the stub


def mean_and_variance(column):
    mean = math.fsum(column) / len(column)
    return mean, math.fsum((x - mean) ** 2 for x in column) / len(column)


def log_posterior(X, y, Q, var_smoothing=1e-9):
    """Apply Bayes' rule number by number."""
    X, y = X.astype(float), y.tolist()
    extra = var_smoothing * max(mean_and_variance(column)[1] for column in X.T.tolist())
    joint = np.zeros((len(Q), len(set(y))))
    for c, label in enumerate(sorted(set(y))):
        rows = X[[place for place, other in enumerate(y) if other == label]]
        described = [mean_and_variance(column) for column in rows.T.tolist()]
        for i, q in enumerate(Q.tolist()):
            terms = [math.log(len(rows) / len(X))]
            for x, (mean, variance) in zip(q, described, strict=True):
                v = variance + extra
                terms += [-math.log(2 * math.pi * v) / 2, -((x - mean) ** 2) / (2 * v)]
            joint[i, c] = math.fsum(terms)
    return np.array([normalised(row) for row in joint.tolist()])


def normalised(row):
    top = max(row)
    total = top + math.log(math.fsum(math.exp(value - top) for value in row))
    return [value - total for value in row]


def three_classes(rng, labels=(3, 10, 25), d=3, sizes=(5, 9, 14)):
    """Draw classes of different sizes, means and spreads; the first row has the last label."""
    parts = [rng.normal(rng.normal(size=d), rng.uniform(0.5, 2.0, size=d), size=(n, d)) for n in sizes]
    y = np.repeat(np.array(labels), sizes)
    order = rng.permutation(len(y))
    order = np.concatenate([order[order == len(y) - 1], order[order != len(y) - 1]])
    return np.concatenate(parts)[order], y[order]


def fitted(attempt, X, y, **settings):
    model = attempt.GaussianNB(**settings)
    model.fit(X, y)
    return model


@pytest.mark.points(3)
def test_log_posterior(attempt, rng):
    """The probabilities follow Bayes' rule, with each class's own share, means and variances."""
    X, y = three_classes(rng)
    Q = rng.normal(scale=2.0, size=(6, 3))
    checks.close(fitted(attempt, X, y).log_proba(Q), log_posterior(X, y, Q), **CLOSE)
    whole = np.round(3 * X).astype(int)
    checks.close(fitted(attempt, whole, y).log_proba(whole[:4]), log_posterior(whole, y, whole[:4]), **CLOSE)


@pytest.mark.points(2)
def test_sum_to_one(attempt, rng):
    """The probabilities of a row add up to 1, also where features depend on each other over all classes."""
    # Independent within a class; over both together their correlation is about 0.9.
    X = np.concatenate([rng.normal(-3.0, 1.0, size=(20, 2)), rng.normal(3.0, 1.0, size=(20, 2))])
    y = np.repeat([0, 1], 20)
    Q = rng.normal(scale=1.5, size=(5, 2))
    answer = checks.as_array(fitted(attempt, X, y).log_proba(Q), (5, 2))
    checks.close(np.exp(answer).sum(axis=1), np.ones(5), because="These are the sums of the rows.")


@pytest.mark.points(2)
def test_predict(attempt, rng):
    """The predicted label is the most probable one, whether labels are numbers or names."""
    for labels in ((-4, 7, 50), ("ape", "bee", "cow")):
        X, y = three_classes(rng, labels)
        Q = rng.normal(scale=2.0, size=(40, 3))
        best = log_posterior(X, y, Q).argmax(axis=1)
        model = fitted(attempt, X, y)
        checks.equal(model.predict(Q), np.array(labels)[best])
    whole = np.round(3 * Q).astype(int)
    best = log_posterior(X, y, whole).argmax(axis=1)
    checks.equal(model.predict(whole), np.array(labels)[best])
    one = fitted(attempt, X, np.array(["only"] * len(X)))
    checks.equal(one.predict(Q[:2]), np.array(["only"] * 2), because="There is a single class.")


def test_prior(attempt, rng):
    """A class that is r times as frequent, with the same spread of features, has r times the odds."""
    X, y = three_classes(rng, labels=(0, 1, 2), sizes=(6, 6, 6))
    Q, r = rng.normal(size=(4, 3)), int(rng.integers(2, 6))
    more = [X, *[X[y == 2]] * (r - 1)], [y, *[y[y == 2]] * (r - 1)]

    def log_odds(X, y):
        answer = checks.as_array(fitted(attempt, X, y, var_smoothing=0.0).log_proba(Q), (4, 3))
        return answer[:, 2] - answer[:, 0]

    gained = log_odds(np.concatenate(more[0]), np.concatenate(more[1])) - log_odds(X, y)
    because = f"These are log-odds gained, after all rows of one class came {r} times."
    checks.close(gained, np.full(4, math.log(r)), **CLOSE, because=because)


@pytest.mark.points(2)
def test_many_features(attempt, rng):
    """Hundreds of features, or a row far from all classes, leave no probability at nan or -inf."""
    X, y = three_classes(rng, d=300)
    near = X[:3] + rng.normal(size=(3, 300))
    checks.close(fitted(attempt, X, y).log_proba(near), log_posterior(X, y, near), **CLOSE)
    X, y = three_classes(rng)
    far = 1000.0 * rng.normal(size=(3, 3))
    checks.close(fitted(attempt, X, y).log_proba(far), log_posterior(X, y, far), **CLOSE)


def test_constant_features(attempt, rng):
    """A feature that does not vary in one class or in any, or a class with one row, divides nothing by 0."""
    X, y = three_classes(rng, labels=(1, 2, 3), sizes=(1, 6, 8))
    X[:, 1] = float(rng.normal())
    X[y == 2, 2] = float(rng.normal())
    Q = X[:6] + rng.normal(size=(6, 3)) * [1.0, 0.0, 1.0]
    checks.close(fitted(attempt, X, y).log_proba(Q), log_posterior(X, y, Q), **CLOSE)


def test_smoothing(attempt, rng):
    """Each variance is raised by var_smoothing times the largest variance of a feature over all rows."""
    X, y = three_classes(rng)
    X = X * rng.permutation([0.2, 2.0, 5.0])
    Q = rng.normal(scale=2.0, size=(4, 3))
    for share in (0.0, float(rng.uniform(0.05, 0.5))):
        model = fitted(attempt, X, y, var_smoothing=share)
        checks.close(model.log_proba(Q), log_posterior(X, y, Q, share), **CLOSE)


def test_far_from_zero(attempt, rng):
    """A feature that lies far from zero keeps its variance, also if it comes as float32."""
    X, y = three_classes(rng)
    Q = rng.normal(scale=2.0, size=(4, 3))
    for away, dtype in ((1e6, np.float64), (1e3, np.float32)):
        offset = away * rng.choice([-1.0, 1.0], size=3)
        rows, queries = (X + offset).astype(dtype), (Q + offset).astype(dtype)
        checks.close(fitted(attempt, rows, y).log_proba(queries), log_posterior(rows, y, queries), **CLOSE)


def test_fit(attempt, rng):
    """A second fit replaces the first, fit returns the model, and before any fit there is a ValueError."""
    model = attempt.GaussianNB()
    for method in ("log_proba", "predict"):
        checks.raises(ValueError, getattr(model, method), np.zeros((2, 3)))
    X, y = three_classes(rng)
    Q = rng.normal(scale=2.0, size=(3, 2))
    model.fit(X, y)
    for rows, labels in ((X[:, :2], y % 2), (X[::-1, 1:], y[::-1])):
        again = model.fit(rows, labels)
        checks.that(hasattr(again, "log_proba"), "fit does not return the model.")
        expected = log_posterior(rows, labels, Q)
        checks.close(again.log_proba(Q), expected, **CLOSE)
        checks.close(model.log_proba(Q), expected, **CLOSE)
    other = attempt.GaussianNB().fit(X, y)
    checks.close(other.log_proba(X[:3]), log_posterior(X, y, X[:3]), **CLOSE)
    checks.close(model.log_proba(Q), expected, **CLOSE, because="Another model was fitted in between.")
