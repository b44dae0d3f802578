"""You let the language model predict once, at the end of the text. In training every word of the text is a
target."""

_right = answers


def answers():
    return _right() | {"next_word": "many-to-one"}
