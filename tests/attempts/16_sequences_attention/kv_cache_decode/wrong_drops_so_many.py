"""You drop as many positions as you should keep. The argument is the length of what is left."""


def _roll_back(self, length):
    size = self.keys.shape[1]
    if not 0 <= length <= size:
        raise ValueError("length")
    self.keys, self.values = self.keys[:, : size - length], self.values[:, : size - length]


CachedAttention.roll_back = _roll_back
