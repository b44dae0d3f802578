"""You take a language model for a method without targets. It has one at every position, and an ordinary
loss; only nobody had to write them for this purpose."""

_right = answers


def answers():
    return _right() | {"next_word_targets": "nowhere"}
