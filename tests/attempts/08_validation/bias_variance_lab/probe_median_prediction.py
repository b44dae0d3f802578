"""None: the bias of the median prediction instead of that of the mean."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:] or min(noise_sd) < 0:
        raise ValueError("arguments")
    bias_squared = (np.median(predictions, axis=0) - truth) ** 2
    variance, noise = predictions.var(axis=0), noise_sd**2
    return {
        "bias_squared": bias_squared,
        "variance": variance,
        "noise": noise,
        "error": bias_squared + variance + noise,
    }
