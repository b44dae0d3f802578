"""You ask for the length of the first measurements. A stream has none: go through it once, one by one."""

_right = RunningStats.__init__


def _init(self, values=()):
    _right(self)
    if len(values) > 0:
        for x in values:
            self.push(x)


RunningStats.__init__ = _init
