"""Plain loops and lists."""


def share_of_top(values, fraction):
    left = sorted(values.tolist(), reverse=True)
    if left[-1] < 0 or not 0 < fraction <= 1 or left[0] == 0:
        raise ValueError("no share")
    k = -int(-fraction * len(left) // 1)
    return math.fsum(left[:k]) / math.fsum(left)


def residual_survival(values, t, x):
    if min(values.tolist()) < 0 or x < 0:
        raise ValueError("negative")
    reached = further = 0
    for value in values.tolist():
        if value > t:
            reached += 1
            if value > t + x:
                further += 1
    if not reached:
        raise ValueError("nobody")
    return further / reached


def hill_exponent(values, k):
    left = sorted(values.tolist(), reverse=True)
    if left[-1] < 0 or k < 1 or k >= len(left) or left[k] == 0 or left[0] == left[k]:
        raise ValueError("no tail")
    total = 0.0
    for value in left[:k]:
        total += math.log(value)
    return k / (total - k * math.log(left[k]))
