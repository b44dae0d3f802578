"""You put the odd zero in front. Here it goes to the end: the bottom, the right."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    total = max((-(-n // stride) - 1) * stride + f - n, 0)
    return total - total // 2, total // 2
