"""Like wrong_trapezoids: in plain loops over the points."""


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    points = list(zip(recall.tolist(), precision.tolist()))
    area = 0.0
    for (r0, p0), (r1, p1) in zip(points, points[1:]):
        area += (r1 - r0) * 0.5 * (p0 + p1)
    return area
