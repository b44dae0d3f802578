"""Hidden suite of fourier_transform."""

import cmath

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-8}


def wave(turns):
    """Return the point on the unit circle after so many turns, a rational number of them."""
    return cmath.exp(2j * cmath.pi * turns)


def sum_of_waves(x, sign):
    n = len(x)
    values = x.tolist()
    return np.array([sum(v * wave(sign * (k * t % n) / n) for t, v in enumerate(values)) for k in range(n)])


def draw(rng, n, kind=float):
    x = rng.normal(size=n)
    return x if kind is float else x + 1j * rng.normal(size=n)


def odd_length(rng):
    return int(rng.choice([5, 6, 7, 9, 11, 12, 13]))


@pytest.mark.points(2)
def test_definition(attempt, rng):
    """The transform of a real or complex signal, of any length, is the sum of the definition."""
    for n, kind in ((odd_length(rng), float), (odd_length(rng), complex), (2, complex), (1, float)):
        x = draw(rng, n, kind)
        checks.close(attempt.dft(x), sum_of_waves(x, -1), **CLOSE)


@pytest.mark.points(2)
def test_inverse(attempt, rng):
    """The inverse turns the other way, and divides by n."""
    n = odd_length(rng)
    spectrum = draw(rng, n, complex)
    checks.close(attempt.inverse_dft(spectrum), sum_of_waves(spectrum, 1) / n, **CLOSE)


def test_there_and_back(attempt, rng):
    """The inverse of a transform is the signal again."""
    for kind in (float, complex):
        x = draw(rng, odd_length(rng), kind)
        checks.close(attempt.inverse_dft(sum_of_waves(x, -1)), x.astype(complex), **CLOSE)


def test_single_wave(attempt, rng):
    """A wave that fits k times into the signal appears in entry k alone, and a constant in entry 0."""
    n = odd_length(rng)
    for k in (0, int(rng.integers(1, n))):
        size = complex(*rng.normal(size=2))
        x = np.array([size * wave(k * t / n) for t in range(n)])
        expected = np.zeros(n, dtype=complex)
        expected[k] = n * size
        checks.close(attempt.dft(x), expected, **CLOSE)


def test_late_impulse(attempt, rng):
    """A single sample holds all waves alike; the later it comes, the faster their phase turns with k."""
    n = 8
    for at in (0, int(rng.integers(1, n))):
        x = np.zeros(n)
        x[at] = rng.uniform(1, 2)
        expected = np.array([x[at] * wave(-k * at / n) for k in range(n)])
        checks.close(attempt.dft(x), expected, **CLOSE)
        checks.close(attempt.fft(x), expected, **CLOSE)


@pytest.mark.points(2)
def test_fast_transform(attempt, rng):
    """The fast transform gives what the definition gives, for every power of two, 1 and 2 included."""
    for power in range(6):
        x = draw(rng, 2**power, complex if power % 2 else float)
        checks.close(attempt.fft(x), sum_of_waves(x, -1), **CLOSE, because=f"The length is {len(x)}.")


@pytest.mark.points(2)
def test_long_signal(attempt, rng):
    """16,384 samples take a part of a second: halves of halves, not a sum over all pairs."""
    n = 1 << 14
    x = rng.normal(size=n)
    spectrum = checks.as_array(attempt.fft(x), (n,), dtype=complex)
    entries = [0, n // 2, *rng.integers(1, n, size=4).tolist()]
    turns = np.arange(n)
    expected = np.array([np.sum(x * np.exp(-2j * np.pi * (k * turns % n) / n)) for k in entries])
    checks.close(spectrum[entries], expected, rtol=1e-7, atol=1e-6, because="These are 6 of the entries.")


def test_wrong_length(attempt, rng):
    """A length that is no power of two raises ValueError in the fast transform."""
    for n in (3, 6, 12, int(rng.choice([5, 7, 9, 10, 24, 48]))):
        checks.raises(ValueError, attempt.fft, draw(rng, n))


def test_empty(attempt):
    """An empty signal has no transform, and raises ValueError everywhere."""
    empty = np.zeros(0)
    for function in (attempt.dft, attempt.inverse_dft, attempt.fft):
        checks.raises(ValueError, function, empty)
