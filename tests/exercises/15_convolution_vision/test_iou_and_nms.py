"""Hidden suite of iou_and_nms."""

import numpy as np
import pytest

from grader import checks


def overlap(p, q):
    """IoU of two boxes, from the formulas, one number at a time."""
    wide = min(p[2], q[2]) - max(p[0], q[0])
    high = min(p[3], q[3]) - max(p[1], q[1])
    common = wide * high if wide > 0 and high > 0 else 0.0
    union = (p[2] - p[0]) * (p[3] - p[1]) + (q[2] - q[0]) * (q[3] - q[1]) - common
    return common / union if union > 0 else 0.0


def iou_by_loops(a, b):
    return np.array([[overlap(p, q) for q in b] for p in a]).reshape(len(a), len(b))


def nms_by_loops(boxes, scores, threshold, classes=None):
    kept = []
    for i in sorted(range(len(boxes)), key=lambda i: (-scores[i], i)):
        rivals = [j for j in kept if classes is None or classes[i] == classes[j]]
        if all(overlap(boxes[i], boxes[j]) <= threshold for j in rivals):
            kept.append(i)
    return kept


def draw_boxes(rng, n, room=10.0):
    """Draw boxes of sizes that differ along the axes, of which many overlap."""
    corner = rng.uniform(0, room, size=(n, 2))
    return np.hstack([corner, corner + rng.uniform(0.5, [4.0, 8.0], size=(n, 2))])


def row_of_squares(rng, starts):
    """Boxes of side 10 in a row, moved to anywhere."""
    x, y = rng.integers(-20, 20, size=2).tolist()
    return np.array([[x + start, y, x + start + 10.0, y + 10.0] for start in starts])


def large_call(rng, n=1_000):
    """Suppress among n boxes."""
    corners = rng.uniform(0, 100, size=(n, 2))
    boxes = np.hstack([corners, corners + rng.uniform(5, 20, size=(n, 2))])
    return "nms", (boxes, rng.uniform(size=n), 0.5)


@pytest.mark.points(2)
def test_pairs(attempt, rng):
    """Row i and column j hold the IoU of box i of the first set and box j of the second."""
    a, b = draw_boxes(rng, int(rng.integers(3, 6))), draw_boxes(rng, int(rng.integers(6, 9)))
    # So that every draw holds pairs that overlap, pairs that do not, and a box within another.
    b[0], b[1] = a[0] + [-1.0, 0.2, 0.1, 1.0], a[0] + [0.1, 0.1, -0.2, -0.1]
    checks.close(attempt.iou(a, b), iou_by_loops(a, b))
    small = attempt.iou(a / 1024, b / 1024)
    checks.close(
        small, iou_by_loops(a, b), because="Boxes of a thousandth of the size overlap by the same share."
    )


def test_apart(attempt, rng):
    """Boxes that are apart, along one axis or both, or only touch, do not overlap."""
    one = draw_boxes(rng, 1)
    width, height = one[0, 2:] - one[0, :2]
    # So near that a product of two negative sides stays below the areas: unions of such stay positive.
    gap = rng.uniform(1.05, 1.7, size=2) * [width, height]
    moves = np.array([[gap[0], 0], [0, gap[1]], gap, -gap, [gap[0], -gap[1]]])
    others = one + np.hstack([moves, moves])
    touching = np.array([[one[0, 2], one[0, 1], one[0, 2] + 1.0, one[0, 3]]])
    checks.close(attempt.iou(one, np.vstack([others, touching])), np.zeros((1, 6)))


def test_boxes_without_area(attempt, rng):
    """A box without area overlaps nothing, not even itself, and gives no nan."""
    centre = rng.uniform(-5, 5, size=2)
    sides = np.array([[0.0, 0.0], [0.0, 1.0], [2.0, 0.0], [0.0, 0.0], [3.0, 2.0]]) * rng.uniform(1, 3)
    boxes = np.hstack([centre - sides, centre + sides])
    checks.close(attempt.iou(boxes, boxes), iou_by_loops(boxes, boxes))


def test_inverted_boxes(attempt, rng):
    """A box whose end lies before its start raises ValueError, in either set."""
    good = draw_boxes(rng, 3)
    for axis in (0, 1):
        bad = draw_boxes(rng, 3)
        row = int(rng.integers(3))
        bad[row, [axis, axis + 2]] = bad[row, [axis + 2, axis]]
        checks.raises(ValueError, attempt.iou, good, bad)
        checks.raises(ValueError, attempt.iou, bad, good)


def test_no_boxes(attempt, rng):
    """Without boxes there is no overlap, in an array of the right shape, and nothing to keep."""
    none, some = np.zeros((0, 4)), draw_boxes(rng, int(rng.integers(2, 5)))
    for pair in ((none, some), (some, none), (none, none)):
        checks.close(attempt.iou(*pair), np.zeros((len(pair[0]), len(pair[1]))))
    checks.equal(attempt.nms(none, np.zeros(0), 0.5), [])


@pytest.mark.points(2)
def test_keeping(attempt, rng):
    """The kept boxes come by falling score; none overlaps a better kept one by more than the threshold."""
    for threshold in (0.1, 0.4):
        boxes, scores = draw_boxes(rng, 25, room=6.0), rng.permutation(25) / 25
        checks.equal(attempt.nms(boxes, scores, threshold), nms_by_loops(boxes, scores, threshold))


@pytest.mark.points(2)
def test_chain(attempt, rng):
    """A box that was dropped drops no others: in a chain the first and the third are kept."""
    boxes = row_of_squares(rng, [0, 4, 8, 12, 16])  # neighbours 60/140, the next but one 20/180
    scores = np.sort(rng.uniform(0.2, 1, size=5))[::-1].copy()
    order = rng.permutation(5)
    expected = nms_by_loops(boxes[order], scores[order], 0.3)
    checks.equal(attempt.nms(boxes[order], scores[order], 0.3), expected)


def test_at_the_threshold(attempt, rng):
    """An IoU equal to the threshold is no reason to drop a box."""
    boxes = row_of_squares(rng, [0, 6, 30])  # 40 / 160
    scores = rng.permutation([0.9, 0.5, 0.7])
    copies = boxes[[0, 0, 2]]
    checks.equal(attempt.nms(copies, scores, 1.0), nms_by_loops(copies, scores, 1.0))
    checks.equal(attempt.nms(boxes, scores, 0.25), nms_by_loops(boxes, scores, 0.25))


def test_equal_scores(attempt, rng):
    """Of boxes with the same score the one with the smaller index comes first."""
    # Few enough boxes come out of an unstable sort in order by luck, or just reversed.
    boxes, scores = row_of_squares(rng, rng.permutation(80) * 12), rng.choice([0.25, 0.5, 0.75], size=80)
    checks.equal(attempt.nms(boxes, scores, 0.5), nms_by_loops(boxes, scores, 0.5))
    boxes = row_of_squares(rng, rng.permutation([0, 2, 4, 30, 32, 60]))
    scores = np.where(np.arange(6) < 4, 0.5, 0.25)[rng.permutation(6)]
    checks.equal(attempt.nms(boxes, scores, 0.5), nms_by_loops(boxes, scores, 0.5))


@pytest.mark.points(2)
def test_classes(attempt, rng):
    """Boxes of different classes do not drop one another, wherever they lie."""
    n = 20
    boxes, scores = draw_boxes(rng, n, room=4.0), rng.permutation(n) / n
    boxes[1], classes = boxes[0], rng.integers(0, 3, size=n)
    classes[:2] = 0, 2
    expected = nms_by_loops(boxes, scores, 0.2, classes)
    checks.equal(attempt.nms(boxes, scores, 0.2, classes), expected)
    # With all coordinates below 0, the largest is no distance that keeps the classes apart.
    shifted = boxes - boxes.max() - 0.75
    checks.equal(attempt.nms(shifted, scores, 0.2, classes), nms_by_loops(shifted, scores, 0.2, classes))
