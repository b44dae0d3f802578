"""Like wrong_result_alone: the result, put together from its parts."""


def gradient():
    return [" - ".join(["p0", "y0"])]
