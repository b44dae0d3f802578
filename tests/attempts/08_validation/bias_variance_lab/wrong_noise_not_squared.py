"""You add the standard deviation of the noise. Standard deviations do not add up; variances do."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:]:
        raise ValueError("shape")
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=0)
    noise = noise_sd.copy()
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
