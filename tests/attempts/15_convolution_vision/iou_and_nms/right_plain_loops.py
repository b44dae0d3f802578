"""Plain loops over pairs, and lists from which boxes are taken."""

import numpy as np


def _one(p, q):
    w = max(0.0, min(p[2], q[2]) - max(p[0], q[0]))
    h = max(0.0, min(p[3], q[3]) - max(p[1], q[1]))
    total = (p[2] - p[0]) * (p[3] - p[1]) + (q[2] - q[0]) * (q[3] - q[1]) - w * h
    return w * h / total if total else 0.0


def iou(a, b):
    for x1, y1, x2, y2 in [*a, *b]:
        if x1 > x2 or y1 > y2:
            raise ValueError("inverted box")
    out = np.zeros((len(a), len(b)))
    for i, p in enumerate(a):
        for j, q in enumerate(b):
            out[i, j] = _one(p, q)
    return out


def nms(boxes, scores, threshold, classes=None):
    left = sorted(range(len(scores)), key=lambda i: -scores[i])
    kept = []
    while left:
        best = left.pop(0)
        kept.append(best)
        left = [
            i
            for i in left
            if _one(boxes[i], boxes[best]) <= threshold
            or (classes is not None and classes[i] != classes[best])
        ]
    return kept
