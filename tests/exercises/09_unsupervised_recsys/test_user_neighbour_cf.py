"""Hidden suite of user_neighbour_cf."""

import math
from itertools import combinations, pairwise
from statistics import fmean

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-6}  # promised in the stub
APART = 0.002  # the stub promises half of it, and rounding is far from both
TELLING = 0.02  # by so much a mistake that a check looks for changes the prediction


class Oracle:
    """Answers everything about a table, by plain loops over the ratings that are there."""

    def __init__(self, R):
        rows = [{i: x for i, x in enumerate(row) if not math.isnan(x)} for row in R.tolist()]
        mu = fmean(x for row in rows for x in row.values())
        self.R, self.users, self._near = R, range(len(rows)), {}
        self.means = [fmean(row.values()) if row else mu for row in rows]
        self.rows = [{i: x - m for i, x in row.items()} for row, m in zip(rows, self.means, strict=True)]
        self.similarity = [[cosine(a, b) for b in self.rows] for a in self.rows]

    def clear(self):
        """Tell whether similarities are 0 only for users with nothing in common or with one opinion."""
        varied = [u for u in self.users if any(self.rows[u].values())]
        return all(
            abs(self.similarity[u][v]) > APART or not self.rows[u].keys() & self.rows[v].keys()
            for u, v in combinations(varied, 2)
        )

    def others(self, user):
        """Return similarity and deviations of all other users, the most alike first."""
        others = [(self.similarity[user][v], self.rows[v]) for v in self.users if v != user]
        return sorted(others, key=lambda other: -other[0])

    def near(self, user, item):
        """Return similarity and deviation of all neighbours, the most alike first."""
        found = self._near.get((user, item))
        if found is None:
            found = [(s, row[item]) for s, row in self.others(user) if item in row and s != 0.0]
            self._near[user, item] = found
        return found

    def prediction(self, user, item, k):
        return self.means[user] + opinion(self.near(user, item)[:k])

    def plain(self, user, item, k):
        """Return the weighted mean of the nearest neighbours' ratings as they are."""
        raters = [v for v in self.users if v != user and item in self.rows[v] and self.similarity[user][v]]
        raters.sort(key=lambda v: -self.similarity[user][v])
        return opinion([(self.similarity[user][v], self.R[v, item]) for v in raters[:k]])

    def settled(self, user, item, k):
        """Tell whether it is beyond doubt which neighbours are the k nearest."""
        near = self.near(user, item)
        return k >= len(near) or near[k - 1][0] - near[k][0] > APART

    def unrated(self, user):
        return [i for i in range(self.R.shape[1]) if i not in self.rows[user]]

    def best(self, user, k):
        """Return the unrated items, the best first, and of equals the first."""
        return [i for _, i in sorted((-self.prediction(user, i, k), i) for i in self.unrated(user))]


def cosine(a, b):
    common = sorted(a.keys() & b.keys())
    lengths = sum(a[i] ** 2 for i in common) * sum(b[i] ** 2 for i in common)
    return sum(a[i] * b[i] for i in common) / math.sqrt(lengths) if lengths > 1e-9 else 0.0


def opinion(near):
    return sum(s * d for s, d in near) / sum(abs(s) for s, _ in near) if near else 0.0


def similarities(R):
    return np.array(Oracle(R).similarity)


def table(rng, users=7, items=7, share=0.6):
    return known_table(rng, users, items, share).R


def known_table(rng, users=7, items=7, share=0.6):
    """Draw a table of whole stars from 0 to 5, with empty cells, and without doubtful similarities."""
    while True:
        mood, quality = rng.normal(size=(users, 1)), rng.normal(scale=0.6, size=items)
        taste = rng.normal(size=(users, 2)) @ rng.normal(size=(2, items))
        stars = np.clip(np.round(2.5 + mood + quality + taste), 0, 5)
        there = rng.random((users, items)) < share
        for u in range(users):
            there[u, rng.choice(items, size=3, replace=False)] = True
            there[u, rng.integers(items)] = False
        oracle = Oracle(np.where(there, stars, np.nan))
        if there.any(axis=0).all() and oracle.clear():
            return oracle


def find(rng, telling, rated=False):
    """Draw tables until one has a user, an item and a k that tell; return the oracle and these."""
    while True:
        oracle = known_table(rng)
        for user, item in rng.permutation(np.argwhere(np.isnan(oracle.R) != rated)).tolist():
            for k in rng.permutation(np.arange(1, 4)).tolist():
                if oracle.settled(user, item, k) and telling(oracle, user, item, k):
                    return oracle, user, item, k


def asked(rng, *tellings, rated=False):
    """Return columns of arguments, a call for each way of telling, and the right answers."""
    calls = [find(rng, telling, rated) for telling in tellings]
    expected = [oracle.prediction(*query) for oracle, *query in calls]
    return tuple(zip(*((oracle.R, *query) for oracle, *query in calls), strict=True)), expected


def differ(a, b):
    return abs(a - b) > TELLING


@pytest.mark.points(2)
def test_common_items(attempt, rng):
    """The similarity is the cosine of the deviations over those items that both users have rated."""
    tables = [table(rng, users, items) for users, items in ((6, 7), (7, 6), (5, 9))]
    answers = attempt.user_similarity.map(tables)
    checks.close(answers, [similarities(R) for R in tables], **CLOSE)


def test_nothing_to_compare(attempt, rng):
    """Without common items, or with a user who rates everything alike, the similarity is 0."""
    while True:
        R = table(rng, users=8, items=8)
        same, none, left, right = rng.choice(len(R), size=4, replace=False).tolist()
        R[same] = R[none] = R[left] = R[right] = np.nan
        R[same, 1:5] = float(rng.integers(1, 6))
        R[left, :4], R[right, 4:] = [1.0, 5.0, 2.0, 4.0], [5.0, 0.0, 4.0, 1.0]
        if Oracle(R).clear():
            break
    expected = similarities(R)
    answer = checks.as_array(attempt.user_similarity(R), expected.shape)
    because = "These are the similarities of a user whose ratings are all equal."
    checks.close(answer[same], np.zeros(len(R)), **CLOSE, because=because)
    because = "These are the similarities of a user without ratings."
    checks.close(answer[none], np.zeros(len(R)), **CLOSE, because=because)
    because = "These two users have no item in common."
    checks.close(float(answer[left, right]), 0.0, **CLOSE, because=because)
    checks.close(answer, expected, **CLOSE)


def test_moods(attempt, rng):
    """Neither a harsher judge nor a wider use of the scale changes a similarity."""
    R = table(rng)
    widths, moods = rng.integers(1, 4, size=(len(R), 1)), rng.integers(-4, 5, size=(len(R), 1))
    because = "Each user's ratings were multiplied by a positive number, and another one was added."
    checks.close(attempt.user_similarity(R * widths + moods), similarities(R), **CLOSE, because=because)
    opposite = np.where(np.arange(len(R)) == rng.integers(len(R)), -1.0, 1.0)
    because = "The ratings of one user were taken times -1."
    expected = similarities(R) * np.outer(opposite, opposite)
    checks.close(attempt.user_similarity(R * opposite[:, None]), expected, **CLOSE, because=because)


@pytest.mark.points(3)
def test_prediction(attempt, rng):
    """The prediction adds to the user's mean the weighted deviations of the k most similar neighbours."""

    def weights_matter(oracle, user, item, k):
        near = oracle.near(user, item)[:k]
        return len(near) == k > 1 and differ(opinion(near), fmean(d for _, d in near))

    def k_matters(oracle, user, item, k):
        near = oracle.near(user, item)
        return len(near) > k and differ(opinion(near[:k]), opinion(near[-k:]))

    def not_the_strongest(oracle, user, item, k):
        near = oracle.near(user, item)
        strongest = sorted(near, key=lambda x: -abs(x[0]))
        return differ(opinion(near[:k]), opinion(strongest[:k]))

    columns, expected = asked(rng, weights_matter, k_matters, not_the_strongest)
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE)


@pytest.mark.points(2)
def test_who_has_rated(attempt, rng):
    """The k neighbours are chosen among those who have rated the item, even if others are more alike."""

    def nearest_have_not(oracle, user, item, k):
        nearest = oracle.others(user)[:k]
        return all(item not in row for _, row in nearest) and differ(opinion(oracle.near(user, item)[:k]), 0)

    def average_counts(oracle, user, item, k):
        near = oracle.near(user, item)
        others = [(s, d) for s, d in near if d != 0]
        return differ(opinion(near[:k]), opinion(others[:k]))

    columns, expected = asked(rng, nearest_have_not, average_counts)
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE)


@pytest.mark.points(2)
def test_opposite_tastes(attempt, rng):
    """A neighbour of opposite taste counts the other way round, and with the size of the similarity."""

    def against(oracle, user, item, k):
        near = oracle.near(user, item)[:k]
        negative = [(s, d) for s, d in near if s < 0]
        signed = sum(s for s, _ in near)
        return (
            0 < len(negative) < len(near)
            and abs(signed) > TELLING
            and differ(opinion(near), sum(s * d for s, d in near) / signed)
            and differ(opinion(near), opinion(near[: -len(negative)]))
        )

    def all_against(oracle, user, item, k):
        near = oracle.near(user, item)
        return 0 < len(near) < k and max(s for s, _ in near) < 0 and differ(opinion(near), 0)

    columns, expected = asked(rng, against, all_against)
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE)


def test_own_rating(attempt, rng):
    """A rating that is there already is predicted by others: nobody is their own neighbour."""

    def own_differs(oracle, user, item, k):
        near, own = oracle.near(user, item), oracle.rows[user][item]
        given = oracle.R[user, item]  # to return it is another mistake than to average plain ratings
        return (
            differ(opinion(near[:k]), opinion([(1.0, own), *near][:k]))
            and differ(oracle.prediction(user, item, k), given)
            and differ(oracle.plain(user, item, k), given)
        )

    def few_others(oracle, user, item, k):
        return 0 < len(oracle.near(user, item)) < k and own_differs(oracle, user, item, k)

    columns, expected = asked(rng, own_differs, few_others, rated=True)
    because = "The user has rated this item."
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE, because=because)


def test_without_neighbours(attempt, rng):
    """Without any neighbour the prediction is the user's mean, and for a new user that of all ratings."""
    R = table(rng, users=7, items=8)
    usual, same, single, new = rng.choice(len(R), size=4, replace=False).tolist()
    R[same] = R[single] = R[new] = np.nan
    R[same, 1:5] = float(rng.integers(0, 2))
    R[single, 5] = 5.0
    R[:, 6:] = np.nan
    R[same, 7] = R[same, 1]
    asked = [
        (usual, 6, "Nobody has rated this item."),
        (usual, 7, "Only a user of similarity 0 has rated this item."),
        (same, 0, "All ratings of this user are equal."),
        (single, 0, "This user has a single rating."),
        (new, 1, "This user has no ratings."),
    ]
    users, items, reasons = zip(*asked, strict=True)
    answers = attempt.predict_rating.map([R] * len(asked), users, items, [2, 1, 3, 1, 2])
    means = Oracle(R).means
    for user, because, answer in zip(users, reasons, answers, strict=True):
        checks.close(answer, means[user], **CLOSE, because=because)


def test_no_place_for_strangers(attempt, rng):
    """Users of similarity 0 are no neighbours and take nobody's place."""

    def draw():
        while True:
            R = table(rng, items=8)
            same = int(rng.integers(len(R)))
            R[same, ::2], R[same, 1::2] = float(rng.integers(1, 6)), np.nan
            oracle = Oracle(R)
            for user, item in rng.permutation(np.argwhere(np.isnan(R[:, ::2]))).tolist():
                near, others = oracle.near(user, 2 * item), oracle.others(user)
                raters = [(s, row[2 * item]) for s, row in others if 2 * item in row][: len(near)]
                nearest = [(s, row[2 * item]) for s, row in others[: len(near)] if 2 * item in row]
                friends = [(s, d) for s, d in near if s > 0]
                # With a stranger among the k it is neither right, nor what other mistakes lead to.
                taken, *rest = (
                    opinion([(s, d) for s, d in some if s != 0.0])
                    for some in (raters, near, nearest, friends)
                )
                if all(differ(taken, x) for x in rest):
                    return oracle, user, 2 * item, len(near)

    calls = [draw() for _ in range(2)]
    expected = [oracle.prediction(*query) for oracle, *query in calls]
    columns = zip(*((oracle.R, *query) for oracle, *query in calls), strict=True)
    because = "Among those who have rated the item, one user gave the same to everything."
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE, because=because)


def test_off_the_scale(attempt, rng):
    """A prediction may lie outside the scale, above or below all ratings."""

    def above(oracle, *query):
        return oracle.prediction(*query) > np.nanmax(oracle.R) + TELLING

    def below(oracle, *query):
        return oracle.prediction(*query) < np.nanmin(oracle.R) - TELLING

    columns, expected = asked(rng, above, below)
    checks.close(attempt.predict_rating.map(*columns), expected, **CLOSE)


def lists(rng, telling):
    """Draw a table, a user and a k for which the order of all predictions is beyond doubt."""
    while True:
        oracle = known_table(rng, users=7, items=9, share=0.45)
        user, k = int(rng.integers(len(oracle.R))), int(rng.integers(2, 4))
        if not all(oracle.settled(user, item, k) for item in oracle.unrated(user)):
            continue
        known = [item for item in oracle.unrated(user) if oracle.near(user, item)]
        mean = oracle.means[user]
        values = sorted([*(oracle.prediction(user, item, k) for item in known), mean])
        if all(b - a > APART for a, b in pairwise(values)) and telling(values, mean):
            return oracle, user, k


@pytest.mark.points(2)
def test_recommended(attempt, rng):
    """Recommended are the items that the user has not rated, those with the highest predictions first."""
    calls, expected = [], []
    for n in (1, 4, 5):
        oracle, user, k = lists(rng, lambda values, mean: len(values) > 5)
        calls.append((oracle.R, user, n, k))
        expected.append(oracle.best(user, k)[:n])
    checks.equal(attempt.recommend.map(*zip(*calls, strict=True)), expected)


def test_all_that_is_left(attempt, rng):
    """If fewer than n items are left all are listed; those nobody knows stand at the mean, in their order."""
    oracle, user, k = lists(rng, lambda values, mean: len(values) > 4 and values[1] < mean < values[-2])
    places = np.sort(rng.choice(oracle.R.shape[1], size=3, replace=False))
    R = np.insert(oracle.R, places, np.nan, axis=1)
    because = "Three of the items have not been rated by anybody."
    checks.equal(attempt.recommend(R, user, 20, k), Oracle(R).best(user, k), because=because)
    R = table(rng)
    R[user] = np.arange(R.shape[1]) % 4.0
    checks.equal(attempt.recommend(R, user, 2, k), [], because="The user has rated everything.")


def test_refused(attempt, rng):
    """Fewer neighbours than one, and fewer recommendations than one, are refused with a ValueError."""
    R = table(rng)
    user, item = np.argwhere(np.isnan(R))[0].tolist()
    for k in (0, -1):
        checks.raises(ValueError, attempt.predict_rating, R, user, item, k)
    checks.raises(ValueError, attempt.recommend, R, user, 2, 0)
    R[user] = np.arange(R.shape[1]) % 4.0
    checks.raises(ValueError, attempt.recommend, R, user, 2, 0)  # there is nothing to predict, and yet
    for n in (0, -2):
        checks.raises(ValueError, attempt.recommend, R, user, n, 2)


def large_call(rng, n=400):
    """Compare n users of a table with 200 items, of which each has rated one in five."""
    stars = rng.integers(0, 6, size=(n, 200)).astype(float)
    return "user_similarity", (np.where(rng.random(stars.shape) < 0.2, stars, np.nan),)
