"""You square the distances from the truth first and average over the data sets afterwards. That holds the
variance too: the bias is the distance of the mean prediction."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:]:
        raise ValueError("shape")
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = ((predictions - truth) ** 2).mean(axis=0)
    variance = predictions.var(axis=0)
    noise = noise_sd**2
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
