"""Your padding can become negative where the window is shorter than the stride. Padding never cuts pixels
off: 0 is the least."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    total = (-(-n // stride) - 1) * stride + f - n
    return total // 2, total - total // 2
