"""You exchange explicit and implicit feedback. Explicit is what people say when asked; implicit is what can
be read from what they do."""

_right = answers


def answers():
    return _right() | {"explicit_feedback": {"click", "purchase", "watch time"}}
