"""Like wrong_pairs_twice: the square of the number of users."""

_right = answers


def answers():
    return {**_right(), "user_pairs": len(range(10**6)) ** 2}
