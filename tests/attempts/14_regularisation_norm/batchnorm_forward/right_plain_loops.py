"""Plain loops over channels."""

import math


class BatchNorm:
    def __init__(self, gamma, beta, momentum=0.1, eps=1e-5):
        self.factors, self.offsets = gamma.tolist(), beta.tolist()
        self.share, self.eps = momentum, eps
        self.means, self.variances = [0.0] * len(self.factors), [1.0] * len(self.factors)

    def forward(self, x, train):
        y = np.empty(x.shape)
        if train and x.size == x.shape[1]:
            raise ValueError("a channel needs two values")
        for c in range(x.shape[1]):
            values = x[:, c].ravel().tolist()
            mean, variance = self.means[c], self.variances[c]
            if train:
                mean = sum(values) / len(values)
                squares = sum((v - mean) ** 2 for v in values)
                variance = squares / len(values)
                self.means[c] += self.share * (mean - self.means[c])
                self.variances[c] += self.share * (squares / (len(values) - 1) - self.variances[c])
            root = math.sqrt(variance + self.eps)
            new = [(v - mean) / root * self.factors[c] + self.offsets[c] for v in values]
            y[:, c] = np.reshape(new, x[:, c].shape)
        return y

    def statistics(self):
        return np.array(self.means), np.array(self.variances)
