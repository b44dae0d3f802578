"""Your averages belong to the class, so all optimisers share them: a list in the body of a class exists
once. Make it in the constructor."""

_shared = []
_own = Adam.__init__


def _init(self, *args, **kwargs):
    _own(self, *args, **kwargs)
    if not _shared:
        _shared.extend([self._m, self._v])
    self._m, self._v = _shared


_step_of_own = Adam.step


def _step(self, params, grads):
    if not self._m:
        answer = _step_of_own(self, params, grads)
        _shared[0].extend(self._m)
        _shared[1].extend(self._v)
        self._m, self._v = _shared
        return answer
    return _step_of_own(self, params, grads)


Adam.__init__ = _init
Adam.step = _step
