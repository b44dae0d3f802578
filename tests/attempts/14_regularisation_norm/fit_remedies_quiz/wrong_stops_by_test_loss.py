"""You watch the test loss. What has helped to choose is no longer an honest estimate; keep a validation
part for it."""

_right = answers


def answers():
    return _right() | {"stopping": "test"}
