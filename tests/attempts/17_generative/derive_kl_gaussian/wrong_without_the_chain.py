"""Your slope is that with respect to s. The chain rule multiplies it by the derivative of s with respect to
v."""


def slope():
    return [
        "s - 1 / s",
        "(s**2 - 1) / s",
        "(exp(v) - 1) / exp(v / 2)",
    ]
