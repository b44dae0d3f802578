"""Hidden suite of error_gap_diagnosis."""

import pytest

from grader import checks

CLOSE = {"rtol": 0.0, "atol": 1e-9}  # promised in the stub
NAMES = ("avoidable_bias", "variance", "data_mismatch", "dev_overfit")


def rise(start, gaps):
    """Return the errors along the chain, from the first one and the gaps."""
    errors = [float(start)]
    for gap in gaps:
        errors.append(errors[-1] + float(gap))
    return dict(zip(("human", "train", "train_dev", "dev", "test"), errors, strict=True))


def listed(gaps, tol=0.01, names=NAMES):
    """Pick the largest gap above tol again and again."""
    left, found = dict(zip(names, gaps, strict=True)), []
    while left:
        name = max(left, key=left.get)
        if left[name] > tol:
            found.append((name, float(left[name])))
        del left[name]
    return found


def unlike_gaps(rng):
    return rng.permutation([0.03, 0.06, 0.1, 0.15]) + rng.uniform(-0.01, 0.01, size=4)


@pytest.mark.points(2)
def test_all_gaps(attempt, rng):
    """Each gap is the rise from one part of the chain to the next, and the largest comes first."""
    for _ in range(3):
        gaps = unlike_gaps(rng)
        errors = rise(rng.uniform(0.02, 0.2), gaps)
        checks.close(attempt.diagnose(**errors), listed(gaps), **CLOSE)


def test_small_gaps(attempt, rng):
    """Gaps up to tol are not listed, and where all are small there is nothing to list."""
    start = rng.uniform(0.02, 0.2)
    small = rng.permutation([0.002, 0.004, 0.006, 0.008])
    checks.close(attempt.diagnose(**rise(start, small)), [], **CLOSE)
    gaps = unlike_gaps(rng)
    gaps[int(rng.integers(4))] = 0.007
    checks.close(attempt.diagnose(**rise(start, gaps)), listed(gaps), **CLOSE)
    exact = rise(0.0625, [0.125, 0.0625, 0.25, 0.03125])  # sums of powers of 2: nothing is rounded
    expected = [("data_mismatch", 0.25)]
    checks.close(
        attempt.diagnose(**exact, tol=0.125), expected, **CLOSE, because="A gap may be as large as tol."
    )
    for tol in (0.08, 0.001):
        because = f"Here tol is {tol}."
        answer = attempt.diagnose(**rise(start, gaps), tol=tol)
        checks.close(answer, listed(gaps, tol), **CLOSE, because=because)


def test_falls(attempt, rng):
    """A part with a lower error than the one before it is no problem, however far it falls."""
    for which in range(4):
        gaps = unlike_gaps(rng)
        gaps[which] *= -1
        because = f"{('train', 'train_dev', 'dev', 'test')[which]} is lower than the part before it."
        checks.close(attempt.diagnose(**rise(0.3, gaps)), listed(gaps), **CLOSE, because=because)


@pytest.mark.points(2)
def test_people(attempt, rng):
    """Bias that can be avoided is measured from what people reach, not from 0."""
    gaps = rng.permutation([0.002, 0.004, 0.006, 0.12])
    train = float(rng.uniform(0.2, 0.3))
    rest = [train + float(sum(gaps[1:i])) for i in range(1, 5)]
    told = dict(zip(("train", "train_dev", "dev", "test"), rest, strict=True))
    for human in (train - 0.004, train - 0.15, train + 0.05):
        because = f"The training error is {train:.3f}, and that of people {human:.3f}."
        expected = listed([train - human, *gaps[1:]])
        checks.close(attempt.diagnose(human=human, **told), expected, **CLOSE, because=because)


@pytest.mark.points(2)
def test_which_rows(attempt, rng):
    """Rows left out of the training source tell variance from mismatch; without them the two are one gap."""
    human, train = 0.01, 0.01 + float(rng.uniform(0.02, 0.04))
    dev = train + float(rng.uniform(0.1, 0.2))
    told = {"human": human, "train": train, "dev": dev, "test": dev + 0.003}
    near = float(rng.uniform(0.001, 0.008))
    for train_dev in (train + near, dev - near):
        expected = listed([train - human, train_dev - train, dev - train_dev, 0.003])
        checks.close(attempt.diagnose(**told, train_dev=train_dev), expected, **CLOSE)
    joint = ("avoidable_bias", "variance_or_mismatch", "dev_overfit")
    because = "There are no train_dev rows."
    expected = listed([train - human, dev - train, 0.003], names=joint)
    checks.close(attempt.diagnose(**told), expected, **CLOSE, because=because)
    checks.close(attempt.diagnose(**told, train_dev=None), expected, **CLOSE, because=because)


def test_no_errors(attempt, rng):
    """An error of 0 is an error that was measured, not a missing one."""
    dev = float(rng.uniform(0.1, 0.4))
    told = {"human": 0.0, "train": 0.0, "train_dev": 0.0, "dev": dev, "test": dev}
    checks.close(attempt.diagnose(**{**told, "train_dev": 0.004}), [("data_mismatch", dev - 0.004)], **CLOSE)
    checks.close(attempt.diagnose(**told), [("data_mismatch", dev)], **CLOSE)
    checks.close(attempt.diagnose(**{**told, "dev": 0.0}), [("dev_overfit", dev)], **CLOSE)
    checks.close(attempt.diagnose(**{**told, "dev": 1.0, "test": 1.0}), [("data_mismatch", 1.0)], **CLOSE)


def test_per_cent(attempt, rng):
    """Errors that are no shares are refused with a ValueError."""
    errors = rise(rng.uniform(0.02, 0.2), unlike_gaps(rng))
    for part in errors:
        for bad in (100 * errors[part], 1.01, -0.01):
            checks.raises(
                ValueError, attempt.diagnose, **{**errors, part: bad}, because=f"{part} is {bad:.3g}."
            )


def curve(rng, train, val):
    """Draw a curve over sizes that double, with the errors wanted at the end, at half, and before."""
    first = int(rng.integers(50, 90))
    before = float(rng.uniform(0.02, 0.05))
    val_err = [val[0] + 2 * before, val[0] + before, val[0] + 0.5 * before, *val]
    train_err = [*sorted(rng.uniform(0, train / 2, size=4).tolist()), train]
    return [first * 2**i for i in range(5)], train_err, val_err


def verdict(attempt, told, target, expected, because, **options):
    checks.equal(attempt.learning_curve_verdict(*told, target, **options), expected, because=because)


def test_curve_reached(attempt, rng):
    """What counts is the validation error with the most rows, not the lowest on the curve."""
    target = float(rng.uniform(0.1, 0.2))
    because = "Only the training error is below the target."
    verdict(attempt, curve(rng, target - 0.06, (target + 0.2, target + 0.15)), target, "data", because)
    because = "The last validation error is below the target."
    for last_two in ((0.2 + target, target - 0.03), (target - 0.031, target - 0.03)):
        verdict(attempt, curve(rng, target - 0.06, last_two), target, "reached", because)
    verdict(
        attempt, curve(rng, target - 0.06, (target + 0.2, target)), target, "reached", "It is met exactly."
    )
    told = curve(rng, target - 0.06, (target - 0.03, target + 0.03))
    because = "It was below the target with fewer rows, and is above it with the most."
    verdict(attempt, told, target, "regularise", because)


@pytest.mark.points(2)
def test_curve_needs_model(attempt, rng):
    """Where the training error is above the target, more rows cannot lead there."""
    target = float(rng.uniform(0.05, 0.15))
    because = "The training error is above the target."
    for val in (
        (target + 0.1, target + 0.06),
        (target + 0.2, target + 0.08),
        (target + 0.06, target + 0.055),
    ):
        verdict(attempt, curve(rng, target + 0.05, val), target, "model", because)
    told = curve(rng, target + 0.004, (target + 0.2, target + 0.1))
    verdict(attempt, told, target, "model", "The training error is above the target by 0.004.")
    told = curve(rng, target, (target + 0.2, target + 0.1))
    verdict(attempt, told, target, "data", "The training error is just at the target, not above it.")
    because = "Both errors are near to each other, and only the last validation error is above the target."
    told = curve(rng, target - 0.003, (target + 0.05, target + 0.003))
    verdict(attempt, told, target, "data", because)


@pytest.mark.points(2)
def test_curve_needs_rows(attempt, rng):
    """While the validation error falls more rows help, and after that they do not."""
    target = float(rng.uniform(0.05, 0.15))
    train = target - 0.03
    falling = curve(rng, train, (target + 0.15, target + 0.1))
    level = falling[0], falling[1], [target + 0.1] * 5
    flat = curve(rng, train, (target + 0.104, target + 0.1))
    rising = curve(rng, train, (target + 0.1, target + 0.13))
    verdict(attempt, falling, target, "data", "Over the last doubling the validation error fell by 0.05.")
    verdict(attempt, level, target, "regularise", "All validation errors are equal.")
    verdict(attempt, flat, target, "regularise", "Over the last doubling the validation error fell by 0.004.")
    verdict(attempt, rising, target, "regularise", "The validation error rose.")
    verdict(attempt, falling, target, "regularise", "It fell by 0.05, and tol is 0.06.", tol=0.06)
    verdict(attempt, flat, target, "data", "It fell by 0.004, and tol is 0.002.", tol=0.002)
    exact = [100, 200], [0.0, 0.0], [0.5, 0.25]
    verdict(attempt, exact, 0.125, "regularise", "It fell by just tol.", tol=0.25)


def test_curve_doubling(attempt, rng):
    """A fall is measured over a doubling of the rows, not over the last step."""
    target = float(rng.uniform(0.05, 0.15))
    first, train = int(rng.integers(50, 90)), [target - 0.03] * 6
    sizes = [first, 4 * first, 8 * first, 13 * first, 15 * first, 16 * first]
    val = [target + rise for rise in (0.3, 0.2, 0.16, 0.112, 0.104, 0.1)]
    because = "From 8/16 of the rows to all of them the validation error fell by 0.06, in steps."
    verdict(attempt, (sizes, train, val), target, "data", because)
    sizes = [first, 4 * first, 7 * first, 13 * first, 15 * first, 16 * first]
    val = [target + rise for rise in (0.3, 0.2, 0.16, 0.104, 0.102, 0.1)]
    because = "No size is just half of the last; 7/16 is the largest below, and from there the fall is 0.06."
    verdict(attempt, (sizes, train, val), target, "data", because)
    sizes[2] = 8 * first
    val = [target + rise for rise in (0.3, 0.2, 0.104, 0.14, 0.14, 0.1)]
    because = "With 8/16 of the rows it was already within 0.004, and in between there is a bump."
    verdict(attempt, (sizes, train, val), target, "regularise", because)


def test_curve_lengths(attempt, rng):
    """Lists of unlike length are refused with a ValueError."""
    told = curve(rng, 0.05, (0.3, 0.2))
    for which in range(3):
        short = [values[:-1] if i == which else values for i, values in enumerate(told)]
        checks.raises(ValueError, attempt.learning_curve_verdict, *short, 0.1)
