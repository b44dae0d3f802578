"""The numbers worked out in loops, from the shapes of layers."""


def answers():
    sizes = [784, 100, 10]
    parameters = 0
    for inputs, outputs in zip(sizes, sizes[1:]):
        parameters += (inputs + 1) * outputs
    field = 1
    for kernel in (3, 3, 3):
        field += kernel - 1
    padding = 0
    while 28 + 2 * padding - 5 + 1 < 28:
        padding += 1
    steepest = max(s / 1000 * (1 - s / 1000) for s in range(1001))
    slopes = 1.0
    for _ in range(10):
        slopes *= steepest
    x = [5 - 3, 5 + 3]
    y = [-2 * (v - 5) / 3 + 3 for v in x]
    mean = sum(y) / 2
    return {
        "mlp": "multi layer perceptron",
        "adam": "adaptive moments",
        "deep": "learns the features",
        "backprop": "gradients",
        "relu": ("continuous", "piecewise linear"),
        "shifted_image": "equivariance",
        "covariate_shift": "p(x)",
        "constant_init": "stay equal",
        "batchnorm_normal": False,
        "dropout_default": False,
        "mlp_parameters": parameters,
        "stochastic_updates": len(range(0, 1000, 1)),
        "batchnorm_moments": (mean, (sum((v - mean) ** 2 for v in y) / 2) ** 0.5),
        "dropout_factor": 1 / 0.8,
        "he_variance": 2 / 200,
        "sigmoid_slopes": slopes,
        "first_loss": -sum(0.1 * math.log(0.1) for _ in range(10)),
        "conv_parameters": sum(3 * 3 * 16 + 1 for _ in range(32)),
        "same_padding": padding,
        "receptive_field": field,
        "gru_lstm": len(["reset", "update", "candidate"]) / len(["input", "forget", "output", "candidate"]),
    }
