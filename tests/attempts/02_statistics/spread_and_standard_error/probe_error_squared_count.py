"""Like wrong_error_over_n: the variance over n squared, and then the root."""


class RunningStats(RunningStats):
    def standard_error(self, sigma=None):
        if sigma is None:
            variance = self.variance(1)
        elif sigma > 0:
            variance = sigma**2
        else:
            raise ValueError("sigma")
        return math.sqrt(variance / self.n**2) if self.n >= 1 else float("nan")
