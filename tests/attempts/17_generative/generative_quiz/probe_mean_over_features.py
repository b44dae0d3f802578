"""None: the error as a mean over the five features, and all else right."""

_all_right = answers


def answers():
    return {**_all_right(), "linear_error": 2 / 5}
