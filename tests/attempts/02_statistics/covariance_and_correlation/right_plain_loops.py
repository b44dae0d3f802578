"""Plain loops over lists; ranks by walking through groups of equal values."""


def _deviations(values):
    values = [float(v) for v in values]
    mean = math.fsum(values) / len(values)
    return [v - mean for v in values]


def _product(a, b):
    total = 0.0
    for i in range(len(a)):
        total += a[i] * b[i]
    return total


def covariance(x, y, ddof=1):
    if len(x) != len(y) or len(x) - ddof <= 0:
        raise ValueError("no pairs, or too few")
    return _product(_deviations(x), _deviations(y)) / (len(x) - ddof)


def pearson(x, y):
    if len(x) != len(y) or len(x) < 2:
        raise ValueError("no pairs, or too few")
    if min(x) == max(x) or min(y) == max(y):
        return float("nan")
    dx, dy = _deviations(x), _deviations(y)
    r = _product(dx, dy) / (_product(dx, dx) ** 0.5 * _product(dy, dy) ** 0.5)
    if r > 1:
        return 1
    return -1 if r < -1 else r


def _ranks(values):
    order = sorted(range(len(values)), key=lambda i: values[i])
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in range(start, end + 1):
            ranks[order[place]] = (start + end) / 2 + 1
        start = end + 1
    return ranks


def spearman(x, y):
    if len(x) != len(y):
        raise ValueError("no pairs")
    return pearson(_ranks(x), _ranks(y))
