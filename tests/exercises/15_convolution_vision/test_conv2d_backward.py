"""Hidden suite of conv2d_backward."""

from itertools import product

import numpy as np
import pytest

from grader import checks


def size_out(n, f, stride, pad):
    return (n + 2 * pad - f) // stride + 1


def gradients_by_loops(grad_out, x, w, stride=1, pad=0):
    """Go through the sum of the forward pass, and hand each product's gradient to its two factors."""
    grad_x, grad_w, grad_b = np.zeros(x.shape), np.zeros(w.shape), np.zeros(len(w))
    for n, f, r, s in np.ndindex(*grad_out.shape):
        upstream = grad_out[n, f, r, s]
        grad_b[f] += upstream
        for i, j in product(range(w.shape[2]), range(w.shape[3])):
            row, column = r * stride + i - pad, s * stride + j - pad
            if 0 <= row < x.shape[2] and 0 <= column < x.shape[3]:
                grad_x[n, :, row, column] += upstream * w[f, :, i, j]
                grad_w[f, :, i, j] += upstream * x[n, :, row, column]
    return grad_x, grad_w, grad_b


def draw(rng, stride=1, pad=0):
    """Draw a layer whose sizes all differ where a mix-up of axes would hide behind equal ones."""
    kh, kw = rng.permutation([2, 3]).tolist()
    n, c, f = rng.permutation([2, 3, 4]).tolist()
    h, width = rng.permutation([5, 6]).tolist()
    shape = (n, f, size_out(h, kh, stride, pad), size_out(width, kw, stride, pad))
    return rng.normal(size=shape), rng.normal(size=(n, c, h, width)), rng.normal(size=(f, c, kh, kw))


@pytest.mark.points(2)
def test_images(attempt, rng):
    """A pixel gets the sum, over all outputs that saw it, of their gradients times the weight it met."""
    args = draw(rng)
    grad_x, _, _ = attempt.conv_backward(*args)
    checks.close(grad_x, gradients_by_loops(*args)[0])


@pytest.mark.points(2)
def test_filters(attempt, rng):
    """A weight gets the sum, over images and places, of the output's gradient times the pixel it met."""
    args = draw(rng)
    _, grad_w, _ = attempt.conv_backward(*args)
    checks.close(grad_w, gradients_by_loops(*args)[1])


def test_bias(attempt, rng):
    """The bias of a filter, which was added to all its outputs, gets the sum of their gradients."""
    args = draw(rng)
    _, _, grad_b = attempt.conv_backward(*args)
    checks.close(grad_b, gradients_by_loops(*args)[2])


@pytest.mark.points(2)
def test_padding(attempt, rng):
    """With padding, what falls on the zeros is dropped and the rest stays in place."""
    for pad in (1, 2):
        args = draw(rng, pad=pad)
        expected = gradients_by_loops(*args, pad=pad)
        checks.close(attempt.conv_backward(*args, pad=pad), expected, because=f"This is for pad {pad}.")


@pytest.mark.points(2)
def test_stride(attempt, rng):
    """With a stride, windows that were left out pass nothing back, and unseen pixels get 0."""
    for stride in (2, 3):
        args = draw(rng, stride=stride)
        expected = gradients_by_loops(*args, stride=stride)
        because = f"This is for stride {stride}."
        checks.close(attempt.conv_backward(*args, stride=stride), expected, because=because)


def test_stride_and_padding(attempt, rng):
    """Stride and padding work together."""
    for stride, pad in ((2, 1), (3, 1), (2, 2)):
        args = draw(rng, stride, pad)
        checks.close(
            attempt.conv_backward(*args, stride=stride, pad=pad),
            gradients_by_loops(*args, stride, pad),
            because=f"This is for stride {stride} and pad {pad}.",
        )


def test_dense_layer(attempt, rng):
    """A kernel of 1 by 1 is a dense layer at each pixel, and has a dense layer's gradients."""
    n, c, f, h, width = rng.permutation([2, 3, 4, 5, 6]).tolist()
    x, w = rng.normal(size=(n, c, h, width)), rng.normal(size=(f, c, 1, 1))
    grad_out = rng.normal(size=(n, f, h, width))
    rows, grad_rows = (a.transpose(0, 2, 3, 1).reshape(n * h * width, -1) for a in (x, grad_out))
    grad_x = (grad_rows @ w[:, :, 0, 0]).reshape(n, h, width, c).transpose(0, 3, 1, 2)
    grad_w = (grad_rows.T @ rows)[:, :, None, None]
    checks.close(attempt.conv_backward(grad_out, x, w), (grad_x, grad_w, grad_rows.sum(axis=0)))


def test_wrong_shape(attempt, rng):
    """A gradient that has not the shape of the output raises ValueError."""
    grad_out, x, w = draw(rng)
    for wrong in (grad_out[:, :, 1:], grad_out[:, :, :, 1:], grad_out[:1], grad_out[:, :1]):
        checks.raises(ValueError, attempt.conv_backward, wrong, x, w)


def test_large_batch(attempt, rng):
    """A layer of common size takes a small part of a second, not a loop over all its outputs."""
    x, w = rng.normal(size=(4, 8, 32, 32)), rng.normal(size=(16, 8, 3, 3))
    grad_out = rng.normal(size=(4, 16, 32, 32))
    grad_x, grad_w, grad_b = attempt.conv_backward(grad_out, x, w, pad=1)
    checks.close(grad_b, np.array([grad_out[:, f].sum() for f in range(16)]), rtol=1e-7, atol=1e-8)
    grad_x, grad_w = checks.as_array(grad_x, x.shape), checks.as_array(grad_w, w.shape)
    # One weight and one pixel away from the border, by the definition.
    f, c, i, j = rng.integers((16, 8, 3, 3)).tolist()
    padded = np.pad(x[:, c], ((0, 0), (1, 1), (1, 1)))
    weight = np.sum(grad_out[:, f] * padded[:, i : i + 32, j : j + 32])
    checks.close(float(grad_w[f, c, i, j]), float(weight), atol=1e-8, because="This is one of the weights.")
    n, row, column = rng.integers(0, 4), *rng.integers(1, 31, size=2)
    around = grad_out[n, :, row - 1 : row + 2, column - 1 : column + 2]
    pixel = np.sum(around[:, ::-1, ::-1] * w[:, c])
    checks.close(float(grad_x[n, c, row, column]), float(pixel), because="This is one of the pixels.")
