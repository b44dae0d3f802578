"""Hidden suite of occlusion_map."""

import math

import numpy as np
import pytest

from grader import checks


class Model:
    """A softmax of a linear map of the pixels."""

    def __init__(self, rng, shape, classes=3):
        self.shape = shape
        self.weights = rng.normal(size=(classes, *shape)) / 2
        self.bias = rng.normal(size=classes)

    def __call__(self, images):
        logits = np.tensordot(images, self.weights, axes=([-3, -2, -1], [1, 2, 3])) + self.bias
        odds = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return odds / odds.sum(axis=-1, keepdims=True)


def map_by_loops(predict, image, target, patch, stride=1, fill=None):
    """Cover one patch after the other, pixel by pixel."""
    whole = image.tolist()
    channels, height, width = image.shape
    paint = [math.fsum(map(math.fsum, channel)) / height / width for channel in whole]
    before = predict(np.array([whole], dtype=float))[0, target]
    heat = []
    for top in range(0, height - patch + 1, stride):
        heat.append([])
        for left in range(0, width - patch + 1, stride):
            covered = np.array([whole], dtype=float)
            for c in range(channels):
                for row in range(top, top + patch):
                    for column in range(left, left + patch):
                        covered[0, c, row, column] = paint[c] if fill is None else fill
            heat[-1].append(before - predict(covered)[0, target])
    return np.array(heat)


def problem(rng):
    """Draw an image whose sides differ, with channels of different brightness, and a model."""
    shape = (int(rng.integers(2, 4)), *rng.permutation([5, 7]).tolist())
    image = rng.uniform(size=shape) + np.arange(shape[0])[:, None, None]
    return image, Model(rng, shape)


@pytest.mark.points(2)
def test_map(attempt, rng):
    """The map holds the probability of the class as it was, minus that with the patch covered."""
    image, model = problem(rng)
    for target in range(3):
        expected = map_by_loops(model, image, target, 2, fill=0.5)
        because = f"The class asked about is {target}."
        answer = attempt.occlusion_map(model, image, target, patch=2, fill=0.5)
        checks.close(answer, expected, because=because)


@pytest.mark.points(2)
def test_strides(attempt, rng):
    """Patches lie a stride apart, along both axes, and none reaches beyond the image."""
    for patch, stride in ((2, 2), (1, 3), (3, 2), (5, 4)):
        image, model = problem(rng)
        expected = map_by_loops(model, image, 1, patch, stride, fill=0.0)
        because = f"This is for patch {patch} and stride {stride}."
        answer = attempt.occlusion_map(model, image, 1, patch=patch, stride=stride, fill=0.0)
        checks.close(answer, expected, because=because)


def test_mean_fill(attempt, rng):
    """Without a fill each channel of the patch gets the mean of its channel, from the whole image."""
    image, model = problem(rng)
    expected = map_by_loops(model, image, 0, 2, 2)
    checks.close(attempt.occlusion_map(model, image, 0, patch=2, stride=2), expected)


def test_bytes(attempt, rng):
    """An image of bytes is covered with the mean as it is, not with a rounded one."""
    image, model = problem(rng)
    image = np.floor(image / image.max() * 200).astype(np.uint8)

    def predict(images):
        return model(images / 255.0)

    expected = map_by_loops(predict, image, 2, 2, 2)
    checks.close(attempt.occlusion_map(predict, image, 2, patch=2, stride=2), expected)


def test_sure_model(attempt, rng):
    """The map is graded where no patch changes the decision, and negative where a patch spoke against it."""
    image, model = problem(rng)
    target = int(rng.integers(3))
    model.bias[target] += 8.0
    expected = map_by_loops(model, image, target, 2, fill=1.0)
    checks.close(attempt.occlusion_map(model, image, target, patch=2, fill=1.0), expected)


def test_same_evidence_twice(attempt, rng):
    """Evidence that stands in two places leaves a map of zeros: each patch covers only one of them."""
    image, _ = problem(rng)
    row, column = (int(rng.integers(side)) for side in image.shape[1:])
    other = (row + 2) % image.shape[1], (column + 3) % image.shape[2]
    image[:, row, column] = image[:, other[0], other[1]] = 5.0

    def predict(images):
        p = images.max(axis=(1, 2, 3)) / 6.0
        return np.stack([p, 1.0 - p], axis=1)

    checks.close(
        attempt.occlusion_map(predict, image, 0, patch=2, fill=0.0), map_by_loops(predict, image, 0, 2)
    )


@pytest.mark.points(2)
def test_pixels(attempt, rng):
    """Each pixel gets the mean over the patches that cover it, and NaN where there is none."""
    for patch, stride in ((3, 1), (3, 2), (2, 2), (1, 2), (2, 3)):
        shape = tuple(rng.permutation([6, 9]).tolist())
        heat = rng.normal(size=tuple((side - patch) // stride + 1 for side in shape))
        expected = np.empty(shape)
        for row, column in np.ndindex(*shape):
            values = [
                heat[i, j]
                for i, j in np.ndindex(*heat.shape)
                if 0 <= row - i * stride < patch and 0 <= column - j * stride < patch
            ]
            expected[row, column] = sum(values) / len(values) if values else np.nan
        because = f"This is for patch {patch} and stride {stride}."
        answer = attempt.pixel_importance(heat, shape, patch=patch, stride=stride)
        checks.close(answer, expected, because=because)


def test_patch_too_large(attempt, rng):
    """A patch that is larger than the image along either axis raises ValueError."""
    image, model = problem(rng)
    for patch in (8, 6, 7):
        checks.raises(ValueError, attempt.occlusion_map, model, image, 0, patch=patch)
