"""Like wrong_relu_discrete: the same set, put together otherwise."""

_right = answers


def answers():
    found = _right()
    found["relu"] = {"discrete"} | found["relu"] - {"continuous"}
    return found
