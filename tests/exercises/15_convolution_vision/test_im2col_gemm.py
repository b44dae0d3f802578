"""Hidden suite of im2col_gemm."""

from itertools import product

import numpy as np
import pytest

from grader import checks


def windows(shape, kernel, stride, pad):
    """Yield for each patch, in order, its image and the rows and columns of its pixels, padding included."""
    n, _, h, w = shape
    tops = range(-pad, h + pad - kernel[0] + 1, stride)
    lefts = range(-pad, w + pad - kernel[1] + 1, stride)
    for image, top, left in product(range(n), tops, lefts):
        yield image, range(top, top + kernel[0]), range(left, left + kernel[1])


def pixel(x, image, channel, i, j):
    inside = 0 <= i < x.shape[2] and 0 <= j < x.shape[3]
    return x[image, channel, i, j] if inside else 0.0


def im2col_by_loops(x, kernel, stride=1, pad=0):
    return np.array(
        [
            [pixel(x, image, *place) for place in product(range(x.shape[1]), rows, columns)]
            for image, rows, columns in windows(x.shape, kernel, stride, pad)
        ]
    )


def col2im_by_loops(cols, shape, kernel, stride=1, pad=0):
    x = np.zeros(shape)
    for row, (image, rows, columns) in zip(cols, windows(shape, kernel, stride, pad), strict=True):
        for entry, (channel, i, j) in zip(row, product(range(shape[1]), rows, columns), strict=True):
            if 0 <= i < shape[2] and 0 <= j < shape[3]:
                x[image, channel, i, j] += entry
    return x


def conv_at(x, w, b, image, f, row, column, stride, pad):
    """One output, by the definition."""
    total = b[f]
    for channel, i, j in product(*map(range, w.shape[1:])):
        place = (row * stride - pad + i, column * stride - pad + j)
        total += w[f, channel, i, j] * pixel(x, image, channel, *place)
    return total


def conv_by_loops(x, w, b, stride=1, pad=0):
    ho, wo = ((x.shape[a] + 2 * pad - w.shape[a]) // stride + 1 for a in (2, 3))
    out = np.empty((x.shape[0], w.shape[0], ho, wo))
    for index in np.ndindex(*out.shape):
        out[index] = conv_at(x, w, b, *index, stride, pad)
    return out


def draw_case(rng):
    """Draw sizes that all differ where a mix-up of axes would hide behind equal ones."""
    kernel = tuple(rng.permutation([2, 3]).tolist())
    n, c, f = rng.permutation([2, 3, 4]).tolist()
    h, w = rng.permutation([5, 7]).tolist()
    return rng.normal(size=(n, c, h, w)), kernel, rng.normal(size=(f, c, *kernel)), rng.normal(size=f)


@pytest.mark.points(2)
def test_order_of_patches(attempt, rng):
    """Each patch is a row; rows and columns of the matrix have the order that the task gives."""
    x, kernel, _, _ = draw_case(rng)
    checks.close(attempt.im2col(x, kernel), im2col_by_loops(x, kernel))


def test_patches_with_stride_and_padding(attempt, rng):
    """With stride and padding the windows start in the padding, and the unused end is left out."""
    x, kernel, _, _ = draw_case(rng)
    for stride, pad in ((2, 0), (1, 1), (2, 1), (3, 2)):
        expected = im2col_by_loops(x, kernel, stride, pad)
        checks.close(
            attempt.im2col(x, kernel, stride=stride, pad=pad),
            expected,
            because=f"This is for stride {stride} and pad {pad}.",
        )
    larger = (x.shape[2] + 1, 2)
    because = "This is for pad 1: the kernel is larger than the image, and fits into the padded one."
    checks.close(attempt.im2col(x, larger, pad=1), im2col_by_loops(x, larger, 1, 1), because=because)


@pytest.mark.points(2)
def test_overlaps_add_up(attempt, rng):
    """A pixel that several windows see receives the sum of all their entries."""
    x, kernel, _, _ = draw_case(rng)
    cols = rng.normal(size=im2col_by_loops(x, kernel).shape)
    checks.close(attempt.col2im(cols, x.shape, kernel), col2im_by_loops(cols, x.shape, kernel))


def test_adjoint_with_stride_and_padding(attempt, rng):
    """With stride and padding too: what falls on the padding is dropped, unseen pixels get 0."""
    x, kernel, _, _ = draw_case(rng)
    for stride, pad in ((2, 0), (1, 1), (2, 1), (3, 2), (4, 0)):
        cols = rng.normal(size=im2col_by_loops(x, kernel, stride, pad).shape)
        checks.close(
            attempt.col2im(cols, x.shape, kernel, stride=stride, pad=pad),
            col2im_by_loops(cols, x.shape, kernel, stride, pad),
            because=f"This is for stride {stride} and pad {pad}.",
        )


@pytest.mark.points(2)
def test_layer(attempt, rng):
    """The layer is the sum of products of unflipped filter and patch over all channels, plus the bias."""
    x, _, w, b = draw_case(rng)
    checks.close(attempt.conv_gemm(x, w, b), conv_by_loops(x, w, b))


def test_layer_with_stride_and_padding(attempt, rng):
    """Stride and padding reach the layer."""
    x, _, w, b = draw_case(rng)
    stride, pad = rng.permutation([1, 2]).tolist()
    checks.close(
        attempt.conv_gemm(x, w, b, stride=stride, pad=pad), conv_by_loops(x, w, b, stride=stride, pad=pad)
    )


def test_dense_layers_are_special_cases(attempt, rng):
    """A 1 by 1 kernel is a dense layer at each pixel, a kernel as large as the image one on all of it."""
    x, _, w, b = draw_case(rng)
    small = w[:, :, :1, :1]
    at_each_pixel = np.stack(
        [[[b + small[:, :, 0, 0] @ p for p in row.T] for row in im.transpose(1, 0, 2)] for im in x]
    )
    checks.close(attempt.conv_gemm(x, small, b), at_each_pixel.transpose(0, 3, 1, 2))
    large = rng.normal(size=(len(b), *x.shape[1:]))
    on_the_whole = np.array([[b[f] + np.sum(large[f] * im) for f in range(len(b))] for im in x])
    checks.close(attempt.conv_gemm(x, large, b), on_the_whole[:, :, None, None])


def test_what_does_not_fit(attempt, rng):
    """A kernel larger than the padded image, or a wrong number of channels, raises ValueError."""
    x, _, _, b = draw_case(rng)
    _, c, h, w = x.shape
    for kernel in ((h + 3, 2), (2, w + 3)):
        checks.raises(ValueError, attempt.im2col, x, kernel, pad=1)
        checks.raises(ValueError, attempt.conv_gemm, x, np.ones((len(b), c, *kernel)), b, pad=1)
    for channels in (1, c + 1):
        checks.raises(ValueError, attempt.conv_gemm, x, np.ones((len(b), channels, 2, 2)), b)


def test_large_batch(attempt, rng):
    """A layer of common size takes a small part of a second, not a loop over half a million outputs."""
    x, w, b = rng.normal(size=(2, 3, 64, 64)), rng.normal(size=(64, 3, 3, 3)), rng.normal(size=64)
    out = attempt.conv_gemm(x, w, b, pad=1)
    checks.that(
        isinstance(out, np.ndarray) and out.shape == (2, 64, 64, 64),
        "The result should be an array of shape (N, F, Ho, Wo).",
    )
    places = [tuple(rng.integers((2, 64, 64, 64)).tolist()) for _ in range(20)]
    expected = np.array([conv_at(x, w, b, *place, 1, 1) for place in places])
    checks.close(np.array([out[place] for place in places]), expected, because="These are 20 of the outputs.")
