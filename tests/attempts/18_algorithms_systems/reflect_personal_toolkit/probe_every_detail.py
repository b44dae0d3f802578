"""Like wrong_second_project: more on the first one instead."""

_right = answer


def answer():
    return "The microphone cost nine pounds and stands behind the flower pots. " * 5 + _right()
