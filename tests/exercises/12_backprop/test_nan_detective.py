"""Hidden suite of nan_detective."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}
RELATIVE = {"rtol": 1e-7, "atol": 0.0}
BAD = {"nan": np.nan, "infinite": np.inf, "minus infinite": -np.inf}


def fine(rng):
    """Draw an operation without trouble, some of whose numbers are so large that their sum is infinite."""
    shape = tuple(rng.integers(1, 4, size=int(rng.integers(1, 4))).tolist())
    x = rng.normal(size=shape)
    return "scale", [x, rng.normal(size=shape)], np.full(shape, 1.5e308) * np.sign(x)


def spoilt(rng, output=(), fed=(), into=0):
    """Draw an operation with these bad values somewhere in its output, and those in one of its two inputs."""
    arrays = [rng.normal(size=(3, 4)) for _ in range(3)]
    for array, values in ((arrays[2], output), (arrays[into], fed)):
        for at, value in zip(rng.permutation(12), values, strict=False):
            array.flat[at] = value
    return "op", arrays[:2], arrays[2]


def of_row(row, allowed):
    """Return the logarithms for one row, by plain sums of what is allowed."""
    kept = [v for v, a in zip(row, allowed, strict=True) if a]
    top = max(kept, default=0.0)
    total = math.log(math.fsum(math.exp(v - top) for v in kept)) if kept else 0.0
    return [v - top - total if a else -math.inf for v, a in zip(row, allowed, strict=True)]


def expected_logs(z, mask):
    return np.array([of_row(row, a) for row, a in zip(z.tolist(), mask.tolist(), strict=True)])


def a_mask(rng, n, C):
    """Draw a mask with two allowed entries or more in each row, and a forbidden one."""
    rows = [[True, True, False, *(rng.random(C - 3) < 0.5)] for _ in range(n)]
    return np.array([rng.permutation(row) for row in rows])


def expected_norms(X):
    norms = [math.hypot(*row) for row in X.tolist()]
    slopes = [[v / n if n else 0.0 for v in row] for row, n in zip(X.tolist(), norms, strict=True)]
    return np.array(norms), np.array(slopes)


@pytest.mark.points(2)
def test_first_of_many(attempt, rng):
    """The first operation with a bad output counts, however many there are behind it."""
    for before in (0, int(rng.integers(1, 3)), int(rng.integers(3, 6))):
        trace = [fine(rng) for _ in range(before)]
        trace += [spoilt(rng, [np.nan]), spoilt(rng, [np.inf], [np.nan])]
        trace += [fine(rng), spoilt(rng, [np.nan], [np.inf])]
        checks.equal(attempt.first_bad(trace), (before, "invalid"))


def test_no_trouble(attempt, rng):
    """Without a bad output there is nothing to report, though sums overflow or a mask hides bad inputs."""
    checks.equal(attempt.first_bad([fine(rng) for _ in range(4)]), None, because="All numbers are finite.")
    hidden = [fine(rng), spoilt(rng, [], [np.nan, np.inf]), fine(rng)]
    checks.equal(attempt.first_bad(hidden), None, because="One operation gets bad values and returns none.")
    later = [*hidden, spoilt(rng, [np.inf])]
    checks.equal(attempt.first_bad(later), (3, "infinite"), because="The operation before was in order.")


@pytest.mark.points(2)
@pytest.mark.parametrize("bad", BAD)
def test_made_or_received(attempt, rng, bad):
    """What was received is told from what was made, and nan from infinite."""
    value = BAD[bad]
    made = "invalid" if bad == "nan" else "infinite"
    checks.equal(
        attempt.first_bad([fine(rng), spoilt(rng, [value])]), (1, made), because="All inputs are finite."
    )
    received = (([value], np.nan), ([value], value), ([np.nan], value), ([np.inf], value))
    for i, (output, fed) in enumerate(received):
        trace = [fine(rng), spoilt(rng, output, [fed], into=i // 2)]
        checks.equal(attempt.first_bad(trace), (1, "input"), because="An input is bad already.")


def test_nan_among_infinite(attempt, rng):
    """Where an operation makes both, the nan counts."""
    trace = [fine(rng), spoilt(rng, [np.inf, -np.inf, np.nan]), spoilt(rng, [np.inf], [np.nan])]
    checks.equal(attempt.first_bad(trace), (1, "invalid"))


@pytest.mark.points(2)
def test_log_softmax(attempt, rng):
    """The allowed entries of a row share all of the probability."""
    n, C = int(rng.integers(3, 5)), int(rng.integers(5, 7))
    z, mask = rng.normal(scale=3.0, size=(n, C)), a_mask(rng, n, C)
    checks.close(attempt.masked_log_softmax(z, mask), expected_logs(z, mask), **PROMISED)
    everywhere = np.ones((n, C), dtype=bool)
    answer = attempt.masked_log_softmax(z, everywhere)
    checks.close(answer, expected_logs(z, everywhere), **PROMISED, because="Everything is allowed.")


def test_large_logits(attempt, rng):
    """Logits of any size allowed keep their logarithms exact, far from the largest too."""
    z, mask = rng.uniform(-1e4, 1e4, size=(4, 6)), a_mask(rng, 4, 6)
    z[1], z[2] = z[1] / 2e3 + 9e3, z[2] / 2e3 - 9e3
    checks.close(attempt.masked_log_softmax(z, mask), expected_logs(z, mask), **PROMISED)


@pytest.mark.points(2)
def test_forbidden_values(attempt, rng):
    """What stands in forbidden entries does not matter, be it nan, infinite or huge."""
    n, C = 5, 6
    z, mask = rng.normal(scale=3.0, size=(n, C)), a_mask(rng, n, C)
    for row, value in enumerate((np.nan, np.inf, -np.inf, 1e300, -1e300)):
        spoilt_z = np.where(mask | (np.arange(n)[:, None] != row), z, value)
        answer = attempt.masked_log_softmax(spoilt_z, mask)
        because = f"A row holds {value} where it is not allowed."
        checks.close(answer, expected_logs(z, mask), **PROMISED, because=because)


@pytest.mark.points(2)
def test_nothing_allowed(attempt, rng):
    """A row where nothing is allowed has minus infinity everywhere, and disturbs no other."""
    z, mask = rng.normal(size=(4, 5)), a_mask(rng, 4, 5)
    mask[1] = mask[3] = False
    z[3] = np.nan
    checks.close(attempt.masked_log_softmax(z, mask), expected_logs(z, mask), **PROMISED)


@pytest.mark.points(2)
def test_norms(attempt, rng):
    """The gradient of a norm is the row divided by it."""
    for shape in ((4, 3), (3, 1), (1, 5)):
        X = rng.normal(scale=2.0, size=shape)
        norms, slopes = checks.as_list(attempt.norms_and_slopes(X), 2)
        expected = expected_norms(X)
        checks.close(norms, expected[0], **RELATIVE, because="These are the norms.")
        checks.close(slopes, expected[1], **PROMISED, because="These are the slopes.")


@pytest.mark.points(2)
def test_norms_at_the_ends(attempt, rng):
    """At zero the slopes are 0, and rows of very small or very large numbers are like all others."""
    X = rng.normal(size=(6, 3)) * np.array([[0.0], [1e-190], [1e190], [1e-9], [1.0], [0.0]])
    norms, slopes = checks.as_list(attempt.norms_and_slopes(X), 2)
    expected = expected_norms(X)
    checks.close(slopes, expected[1], **PROMISED, because="These are the slopes.")
    checks.close(norms, expected[0], **RELATIVE, because="These are the norms.")
