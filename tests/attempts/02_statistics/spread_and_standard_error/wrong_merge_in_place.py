"""Merging, you write the result into the accumulator itself, so that its own count and mean are lost. Return
a new one, and leave both parts as they are."""

_merge = RunningStats.merge


def _into_self(self, other):
    self.__dict__.update(_merge(self, other).__dict__)
    return self


RunningStats.merge = _into_self
