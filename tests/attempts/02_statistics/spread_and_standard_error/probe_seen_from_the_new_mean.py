"""Like wrong_new_distance_squared: with the mean from a running sum."""


class RunningStats(RunningStats):
    def push(self, x):
        if math.isnan(x) or math.isinf(x):
            raise ValueError("not finite")
        total = self.n * self.mean + x
        self.n += 1
        self.mean = total / self.n
        self._squares = self._squares + (self.mean - x) ** 2
