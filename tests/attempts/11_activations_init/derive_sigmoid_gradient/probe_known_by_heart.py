"""Like wrong_result_alone: the result, put together from its factors."""


def derivation():
    factors = ["s", "(1 - s)"]
    return [" * ".join(factors)]
