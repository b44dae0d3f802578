"""Your first lines have the slopes simplified already. The task is to begin with what calculus gives in z
and a, and to show how the exponentials go."""


def d_w2():
    return ["(y - t) * y * (1 - y) * h", "(y - t) * (y - y**2) * h", "d2 * h"]


def d_w1():
    return [
        "(y - t) * y * (1 - y) * w2 * h * (1 - h) * x",
        "(y - t) * (y - y**2) * w2 * h * (1 - h) * x",
        "d2 * w2 * h * (1 - h) * x",
        "d1 * x",
    ]
