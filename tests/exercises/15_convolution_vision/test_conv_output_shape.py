"""Hidden suite of conv_output_shape."""

import numpy as np
import pytest

from grader import checks


def fitting_starts(n, f, stride, pad, dilation):
    """Try every start, and keep those from which all pixels of the window lie on the padded row."""
    row = range(-pad, n + pad)
    return [p for p in row[::stride] if all(p + k * dilation in row for k in range(f))]


def fewest_zeros(n, f, stride):
    """Add zeros one at a time, until there is an output for every stride begun."""
    wanted = len(range(0, n, stride))
    zeros = 0
    while len(fitting_starts(n + zeros, f, stride, 0, 1)) < wanted:
        zeros += 1
    return zeros


def padded_by_loops(img, rows, columns, before):
    out = np.zeros((rows, columns), dtype=img.dtype)
    for i in range(img.shape[0]):
        for j in range(img.shape[1]):
            out[i + before[0], j + before[1]] = img[i, j]
    return out


def compare_sizes(attempt, cases):
    cases = [case for case in cases if fitting_starts(*case)]
    for case, size in zip(cases, attempt.conv_out.map(*zip(*cases, strict=True)), strict=True):
        n, f, stride, pad, dilation = case
        checks.equal(
            size,
            len(fitting_starts(*case)),
            because=f"This is for n={n}, f={f}, stride={stride}, pad={pad}, dilation={dilation}.",
        )


def compare_paddings(attempt, cases, expected):
    for case, ends in zip(cases, attempt.same_padding.map(*zip(*cases, strict=True)), strict=True):
        n, f, stride = case
        checks.equal(ends, expected(*case), because=f"This is for n={n}, f={f}, stride={stride}.")


def ends_of(n, f, stride):
    zeros = fewest_zeros(n, f, stride)
    return zeros // 2, zeros - zeros // 2


def test_window_at_every_place(attempt, rng):
    """At stride 1 the window stops at every place where it fits, and padding counts at both ends."""
    cases = [(n, f, 1, pad, 1) for n in range(1, 8) for f in range(1, 6) for pad in range(3)]
    compare_sizes(attempt, [*cases, (int(rng.integers(200, 300)), int(rng.integers(9, 20)), 1, 3, 1)])


def test_stride_rounds_down(attempt, rng):
    """With a stride only the starts at which the whole window fits count; leftover pixels do not."""
    cases = [(n, f, s, p, 1) for n in range(1, 10) for f in range(1, 5) for s in (2, 3, 4) for p in (0, 1)]
    compare_sizes(attempt, [*cases, (int(rng.integers(100, 300)), 5, int(rng.integers(2, 9)), 2, 1)])


def test_dilation_spreads_the_window(attempt, rng):
    """A dilated window reaches from its first to its last pixel, f - 1 gaps further on."""
    cases = [(n, f, s, 0, d) for n in range(1, 13) for f in range(1, 5) for s in (1, 2) for d in (2, 3)]
    compare_sizes(attempt, [*cases, (int(rng.integers(100, 300)), 5, 2, 1, int(rng.integers(2, 9)))])


def test_window_that_does_not_fit(attempt, rng):
    """A window longer than the padded row raises ValueError; one that just fits gives one output."""
    f, dilation, pad = int(rng.integers(4, 8)), int(rng.integers(1, 4)), int(rng.integers(0, 2))
    span = dilation * (f - 1) + 1
    just = span - 2 * pad
    for stride in (1, 2, span + 3):
        checks.equal(attempt.conv_out(just, f, stride, pad, dilation), 1)
        checks.raises(ValueError, attempt.conv_out, just - 1, f, stride, pad, dilation)


def test_invalid_numbers(attempt, rng):
    """A size, stride or dilation below 1 and a negative pad raise ValueError, as does an unknown mode."""
    low = -int(rng.integers(0, 3))
    good = {"n": 9, "f": 3, "stride": 2, "pad": 2, "dilation": 1}
    for name, value in (("n", 0), ("f", low), ("stride", low), ("dilation", low)):
        checks.raises(ValueError, attempt.conv_out, **{**good, name: value})
    checks.raises(ValueError, attempt.conv_out, **{**good, "pad": -1})
    for name in ("n", "f", "stride"):
        checks.raises(ValueError, attempt.same_padding, **{"n": 9, "f": 3, "stride": 2, name: low})
    for f, stride, mode in ((3, 1, "full"), (low, 1, "same"), (3, low, "same")):
        checks.raises(ValueError, attempt.pad_image, np.ones((3, 3)), f, stride, mode)


def test_same_at_stride_one(attempt, rng):
    """At stride 1 "same" padding gives as many outputs as pixels; an odd zero goes to the end."""
    cases = [(int(n), f, 1) for n in rng.integers(1, 12, size=4) for f in range(1, 8)]
    compare_paddings(attempt, cases, ends_of)
    n, f = 2 * int(rng.integers(3, 9)), int(rng.integers(3, 6))
    checks.equal(attempt.same_padding(n, f), ends_of(n, f, 1), because="Where no stride is given it is 1.")


@pytest.mark.points(2)
def test_same_with_a_stride(attempt, rng):
    """With a stride "same" padding adds the fewest zeros for ceil(n / s) outputs, and cuts nothing off."""
    cases = [(n, f, s) for n in range(1, 11) for f in range(1, 6) for s in (2, 3, 5)]
    cases += [(int(rng.integers(50, 90)), int(rng.integers(3, 9)), int(rng.integers(2, 5)))]
    compare_paddings(attempt, cases, ends_of)


@pytest.mark.points(2)
def test_zeros_on_every_side(attempt, rng):
    """Whole rows and columns of zeros surround the image, each axis padded by its own length."""
    for stride in (1, 2, 3):
        # One length is even and one odd, so that at stride 2 the two axes need different numbers of zeros.
        height, width = 2 * rng.integers(2, 5, size=2) + (0, 1)
        f = int(rng.integers(3, 6))
        img = rng.normal(size=(height, width))
        top, bottom = ends_of(height, f, stride)
        left, right = ends_of(width, f, stride)
        expected = padded_by_loops(img, height + top + bottom, width + left + right, (top, left))
        checks.close(attempt.pad_image(img, f, stride, "same"), expected)


def test_valid_adds_nothing(attempt, rng):
    """With "valid" padding the image stays as it is, whatever the window."""
    img = rng.normal(size=tuple(rng.integers(3, 8, size=2)))
    for f, stride in ((1, 1), (3, 1), (2, 2)):
        checks.close(attempt.pad_image(img, f, stride, "valid"), img)


@pytest.mark.parametrize("dtype", ["uint8", "int64", "float32"])
def test_dtype_is_kept(attempt, rng, dtype):
    """The padded image has the dtype of the image: bytes stay bytes."""
    img = rng.integers(1, 200, size=(3, 4)).astype(dtype)
    for mode, expected in (("same", padded_by_loops(img, 5, 6, (1, 1))), ("valid", img)):
        checks.equal(attempt.pad_image(img, 3, 1, mode), expected)
