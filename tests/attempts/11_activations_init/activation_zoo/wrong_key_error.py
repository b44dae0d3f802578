"""You look the name up in a dict and let its KeyError out. A ValueError is asked for: the caller passed a
value that does not exist, and need not know of your dict."""


class _Table(dict):
    def __contains__(self, key):
        return True


_RANGES = _Table(_RANGES)
