"""Hidden suite of shift_equivariance."""

import numpy as np
import pytest

from grader import checks


def moved(x, dy, dx, wrap):
    """Take each pixel from where it was, one by one."""
    height, width = x.shape[-2:]
    out = np.zeros(x.shape)
    for r, c in np.ndindex(height, width):
        row, column = r - dy, c - dx
        if wrap:
            row, column = row % height, column % width
        if 0 <= row < height and 0 <= column < width:
            out[..., r, c] = x[..., row, column]
    return out


class Convolution:
    """A convolution with 3 by 3 kernels on an image that wraps around, or that is padded with zeros."""

    def __init__(self, rng, channels, wrap, stride=1):
        self.weights = rng.normal(size=(2, channels, 3, 3))
        self.wrap, self.stride = wrap, stride

    def __call__(self, x):
        padded = np.pad(x, ((0, 0), (1, 1), (1, 1)), mode="wrap" if self.wrap else "constant")
        windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2))
        return np.einsum("chwij,fcij->fhw", windows[:, :: self.stride, :: self.stride], self.weights)


def gaps(layer, x, dy, dx, wrap=True, stride=1, margin=0):
    of_shifted, of_image = layer(moved(x, dy, dx, wrap)), layer(x)
    expected = moved(of_image, round(dy / stride), round(dx / stride), wrap)
    found = {"equivariance": 0.0, "invariance": 0.0}
    _, height, width = of_image.shape
    for f, r, c in np.ndindex(*of_image.shape):
        if margin <= r < height - margin and margin <= c < width - margin:
            found["equivariance"] = max(found["equivariance"], abs(of_shifted[f, r, c] - expected[f, r, c]))
            found["invariance"] = max(found["invariance"], abs(of_shifted[f, r, c] - of_image[f, r, c]))
    return found


def steps(rng, low=1, high=4):
    """Draw two shifts of different size, one up or to the left."""
    dy, dx = rng.choice(range(low, high), size=2, replace=False).tolist()
    return (dy, -dx) if rng.random() < 0.5 else (-dy, dx)


@pytest.mark.points(2)
@pytest.mark.parametrize("wrap", [True, False], ids=["wrapped", "zeros"])
def test_shift(attempt, rng, wrap):
    """A shift moves rows down and columns to the right, by any number, with zeros or around the corner."""
    cases = []
    for shape in ((3, 5), (2, 6, 4), (2, 3, 4, 5)):
        x = rng.normal(size=shape)
        height, width = shape[-2:]
        for shifts in (steps(rng), (0, -1), (height, 1), (-height - 1, 0), (2, width + 2), (0, 0)):
            cases.append((x, *shifts))
    for (x, dy, dx), answer in zip(
        cases, attempt.shift.map(*zip(*cases, strict=True), wrap=wrap), strict=True
    ):
        because = f"The shift is ({dy}, {dx}), and the image has the shape {x.shape}."
        checks.close(answer, moved(x, dy, dx, wrap), because=because)


@pytest.mark.points(2)
def test_convolution(attempt, rng):
    """A convolution on an image without borders is equivariant, and far from invariant."""
    x, layer = rng.normal(size=(2, 6, 7)), Convolution(rng, 2, wrap=True)
    dy, dx = steps(rng)
    expected = gaps(layer, x, dy, dx)
    assert expected["equivariance"] < 1e-9 < expected["invariance"]
    checks.close(attempt.shift_gaps(layer, x, dy, dx), expected)


def test_borders(attempt, rng):
    """Zero padding breaks equivariance at the borders alone: with a wide enough margin the gap is gone."""
    x, layer = rng.normal(size=(2, 9, 11)), Convolution(rng, 2, wrap=False)
    dy, dx = steps(rng, 1, 3)
    # Large above and to the left, smaller below and to the right, smallest in the middle.
    size = np.ones((9, 11))
    size[-2:], size[:, -2:] = 10.0, 10.0
    size[:2], size[:, :2] = 100.0, 100.0
    because = "Here the layer multiplies the pixels, most those near the borders; the margin is 2."
    expected = gaps(lambda image: image * size, x, dy, dx, margin=2)
    checks.close(
        attempt.shift_gaps(lambda image: image * size, x, dy, dx, margin=2), expected, because=because
    )
    for margin in (0, 1, 3):
        because = f"The shift is ({dy}, {dx}), without wrapping, and the margin is {margin}."
        answer = attempt.shift_gaps(layer, x, dy, dx, wrap=False, margin=margin)
        checks.close(answer, gaps(layer, x, dy, dx, wrap=False, margin=margin), because=because)


@pytest.mark.points(2)
def test_stride(attempt, rng):
    """With a stride the maps move by a fraction of the shift, where that is a whole number of places."""
    for stride in (3, 2):
        x, layer = rng.normal(size=(2, 5 * stride, 7 * stride)), Convolution(rng, 2, wrap=True, stride=stride)
        dy, dx = (stride * step for step in steps(rng))
        because = f"The shift is ({dy}, {dx}), the stride {stride}."
        answer = attempt.shift_gaps(layer, x, dy, dx, stride=stride)
        checks.close(answer, gaps(layer, x, dy, dx, stride=stride), because=because)


def test_no_such_shift(attempt, rng):
    """A shift along either axis that is no multiple of the stride raises ValueError."""
    x, layer = rng.normal(size=(2, 6, 12)), Convolution(rng, 2, wrap=True, stride=3)
    for dy, dx in ((4, 4), (1, 3), (-3, 2), (-2, 0)):
        because = f"The shift is ({dy}, {dx}), the stride 3."
        checks.raises(ValueError, attempt.shift_gaps, layer, x, dy, dx, stride=3, because=because)


def test_other_layers(attempt, rng):
    """A dense layer is neither, a mean over all places is both, and the gap is the largest difference."""
    x = rng.normal(size=(2, 4, 5))
    weights = rng.normal(size=(40, 40))
    dy, dx = steps(rng)

    def dense(image):
        return (image.reshape(-1) @ weights).reshape(2, 4, 5)

    def pooled(image):
        return image.mean(axis=(1, 2), keepdims=True)

    for layer in (dense, pooled):
        checks.close(attempt.shift_gaps(layer, x, dy, dx), gaps(layer, x, dy, dx))


@pytest.mark.points(2)
def test_averaged(attempt, rng):
    """Averaged over all wrapped shifts, each once, any model says the same of an image and its shifts."""
    x = rng.normal(size=(2, *rng.permutation([2, 3]).tolist()))
    first, second = rng.normal(size=(12, 6)), rng.normal(size=(6, 3))

    def model(image):
        return np.tanh(image.reshape(-1) @ first) @ second

    _, height, width = x.shape
    expected = sum(model(moved(x, dy, dx, True)) for dy, dx in np.ndindex(height, width)) / (height * width)
    dy, dx = 1, 1
    checks.close(attempt.averaged_over_shifts(model, x), expected)
    because = "This is the answer for the same image, shifted."
    checks.close(attempt.averaged_over_shifts(model, moved(x, dy, dx, True)), expected, because=because)
