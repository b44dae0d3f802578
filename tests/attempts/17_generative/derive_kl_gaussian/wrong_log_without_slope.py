"""Your derivative by s leaves out the logarithm, whose derivative is 1 / s. Without it nothing keeps the
variance from going to 0."""


def slope():
    return [
        "s * (s / 2)",
        "s**2 / 2",
        "exp(v) / 2",
    ]
