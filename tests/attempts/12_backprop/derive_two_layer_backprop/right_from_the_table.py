"""The same lines, put together from factors."""


def d_w2():
    chain = ["(y - t)", "exp(-z) / (1 + exp(-z))**2", "h"]
    short = ["(y - t)", "(y * (1 - y))", "h"]
    return [" * ".join(chain), " * ".join(short), "h * d2"]


def d_w1():
    chain = ["x", "exp(-a) / (1 + exp(-a))**2", "w2", "exp(-z) / (1 + exp(-z))**2", "(y - t)"]
    short = ["x", "(h * (1 - h))", "w2", "(y * (1 - y))", "(y - t)"]
    return [" * ".join(chain), " * ".join(short), " * ".join([*short[:3], "d2"]), "x * d1"]
