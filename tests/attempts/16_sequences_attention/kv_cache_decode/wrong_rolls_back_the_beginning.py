"""You keep the last positions. What is rolled back are the latest ones, and the first stay."""


def _roll_back(self, length):
    size = self.keys.shape[1]
    if not 0 <= length <= size:
        raise ValueError("length")
    self.keys, self.values = self.keys[:, size - length :], self.values[:, size - length :]


CachedAttention.roll_back = _roll_back
