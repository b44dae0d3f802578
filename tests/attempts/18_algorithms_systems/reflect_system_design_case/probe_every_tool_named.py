"""Like wrong_longer_than_a_page: the same page with another hundred words."""

_right = answer


def answer():
    tools = "First comes a queue, then a store, then a registry, then a scheduler, then a board. "
    return tools * 7 + _right()
