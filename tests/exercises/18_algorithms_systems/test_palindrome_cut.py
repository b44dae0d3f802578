"""Hidden suite of palindrome_cut."""

from itertools import product

import pytest

from grader import checks

LONG = 200_000


def cuts_by_trial(a, b):
    joined = [a[:i] + b[i:] for i in range(len(a) + 1)]
    return [i for i, text in enumerate(joined) if text == text[::-1]]


def word(rng, length, letters="abc"):
    return "".join(rng.choice(list(letters), size=length).tolist())


def palindrome(rng, length, letters="abc"):
    half = word(rng, (length + 1) // 2, letters)
    return half + half[: length // 2][::-1]


def pairs_with_a_cut(rng, count, letters="abc"):
    """Draw pairs that hide a palindrome on both sides of a random cut; the rest of each is noise."""
    pairs = []
    for _ in range(count):
        n = int(rng.integers(2, 14))
        cut = int(rng.integers(0, n + 1))
        whole = palindrome(rng, n, letters)
        pairs.append((whole[:cut] + word(rng, n - cut, letters), word(rng, cut, letters) + whole[cut:]))
    return pairs


def sample(rng):
    """All pairs of up to four letters, and longer ones with and without a hidden cut."""
    short = [
        ("".join(a), "".join(b))
        for n in range(5)
        for a in product("ab", repeat=n)
        for b in product("ab", repeat=n)
    ]
    noise = [(word(rng, n, "ab"), word(rng, n, "ab")) for n in rng.integers(5, 10, size=40)]
    return short + noise + pairs_with_a_cut(rng, 60)


def compare(function, pairs, expected):
    answers = function.map([a for a, _ in pairs], [b for _, b in pairs])
    for (a, b), answer in zip(pairs, answers, strict=True):
        checks.equal(answer, expected(a, b), because=f"This is for a = {a!r} and b = {b!r}.")


def large_call(rng, n=100_000):
    """Cut two words of n letters, of which the second differs in its middle alone."""
    return "can_cut", ("a" * n, "a" * (n // 2) + "b" + "a" * (n - n // 2 - 1))


def test_decision(attempt, rng):
    """can_cut says for short strings what trying every cut says."""
    compare(attempt.can_cut, sample(rng), lambda a, b: bool(cuts_by_trial(a, b)))


@pytest.mark.points(2)
def test_every_cut_listed(attempt, rng):
    """cut_points lists every good cut of short strings, in increasing order and each once."""
    compare(attempt.cut_points, sample(rng), cuts_by_trial)


def test_all_of_one_string(attempt, rng):
    """Taking all of one string, with nothing of the other, is a cut."""
    n = int(rng.integers(3, 12))
    whole, strange = palindrome(rng, n), "x" + word(rng, n - 2, "xyz") + "z"
    pairs = [(whole, strange), (strange, whole), ("a", "b"), ("", "")]
    compare(attempt.can_cut, pairs, lambda a, b: True)
    compare(attempt.cut_points, pairs, cuts_by_trial)


def test_roles(attempt, rng):
    """Only the head of a with the tail of b counts, not the head of b with the tail of a."""
    reversed_roles = [(b, a) for a, b in pairs_with_a_cut(rng, 400) if not cuts_by_trial(b, a)]
    compare(attempt.can_cut, reversed_roles, lambda a, b: False)
    compare(attempt.cut_points, reversed_roles, lambda a, b: [])


@pytest.mark.parametrize("owner", [pytest.param("a", id="left-to-a"), pytest.param("b", id="left-to-b")])
def test_either_middle(attempt, rng, owner):
    """Once the outer pairs match, the middle may be left to either string."""
    pairs = []
    for _ in range(12):
        head, good = word(rng, int(rng.integers(1, 4))), palindrome(rng, int(rng.integers(2, 7)))
        noise_left, noise_right = word(rng, len(head), "xy"), word(rng, len(head), "zw")
        bad = "p" + word(rng, len(good) - 2) + "q"
        middle_a, middle_b = (good, bad) if owner == "a" else (bad, good)
        pairs.append((head + middle_a + noise_left, noise_right + middle_b + head[::-1]))
    compare(attempt.can_cut, pairs, lambda a, b: True)
    compare(attempt.cut_points, pairs, cuts_by_trial)


def test_characters_as_they_are(attempt, rng):
    """Case, spaces and accents count, and any character may occur."""
    base = palindrome(rng, int(rng.integers(4, 9)), "bcd")
    pairs = [
        ("A" + base + "a", "A" + base + "a"),
        ("e" + base + "é", "e" + base + "é"),
        (" " + base, " " + base),
        (base + "!", base + "!"),
        ("é🙂" + base + "xy", "xy" + base + "🙂é"),
    ]
    compare(attempt.can_cut, pairs, lambda a, b: bool(cuts_by_trial(a, b)))
    compare(attempt.cut_points, pairs, cuts_by_trial)


def test_unequal_lengths(attempt, rng):
    """Strings of different lengths raise ValueError, in both functions."""
    text = palindrome(rng, int(rng.integers(2, 9)))
    for a, b in [(text, text[:-1]), (text[:-1], text), (text, ""), ("", text)]:
        checks.raises(ValueError, attempt.can_cut, a, b)
        checks.raises(ValueError, attempt.cut_points, a, b)


def spoiled(length, place):
    # Two bytes a character, so that copying slices is no way round the limit.
    return "λ" * place + "π" + "λ" * (length - place - 1)


@pytest.mark.points(2)
def test_long_strings_decided(attempt, rng):
    """can_cut takes linear time: 200,000 characters in well under 2 seconds."""
    # The one flaw is far from the ends and from the middle: neither direction finds it early.
    text = spoiled(LONG, int(rng.integers(2 * LONG // 5, 9 * LONG // 20)))
    checks.equal(attempt.can_cut(text, text), False)


@pytest.mark.points(2)
def test_long_strings_listed(attempt, rng):
    """cut_points takes linear time, where few cuts are good and where all are."""
    place = int(rng.integers(2 * LONG // 5, 9 * LONG // 20))
    few = attempt.cut_points(spoiled(LONG, place), spoiled(LONG, place - 20))
    checks.equal(few, list(range(place - 19, place + 1)))
    n = 40_000
    every = attempt.cut_points("λ" * n, "λ" * n)
    checks.equal(every, list(range(n + 1)), because="Every cut of two equal runs of one letter is good.")
